namespace Quickstart.Export;

/// <summary>How an export ends.</summary>
internal static class ExportExitCode
{
    /// <summary>Every user is in the file.</summary>
    public const int Complete = 0;

    /// <summary>The API, the network or the disk gave out. The same command goes on.</summary>
    public const int Failed = 1;

    public const int WrongOptions = 2;

    /// <summary>What is on the disk stands in the way. Nothing was changed.</summary>
    public const int Refused = 3;

    /// <summary>As shells tell of what a signal ended: 128 and the signal's number. The same command goes on.</summary>
    public const int Interrupted = 130;

    /// <summary>As <see cref="Interrupted"/>, of a terminal that is closed.</summary>
    public const int HungUp = 129;

    /// <summary>As <see cref="Interrupted"/>, of SIGTERM.</summary>
    public const int Terminated = 143;
}
