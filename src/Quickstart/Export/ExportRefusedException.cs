namespace Quickstart.Export;

/// <summary>What is on the disk stands in the way of an export; the message says what to do. Nothing was changed.</summary>
internal sealed class ExportRefusedException(string message, Exception? innerException = null) : Exception(message, innerException);
