namespace Intercom.Emulator;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    public const int Ended = 0;
    public const int CannotStart = 1;
    public const int WrongOptions = 2;
}
