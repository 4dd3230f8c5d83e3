namespace Intercom.Tests.Export;

/// <summary>Stands for the end of the process: nothing of the export foresees it.</summary>
internal sealed class CrashException : Exception;
