namespace Intercom.Generators.Tests.Snapshots;

/// <summary>Whether what the generator gives now is taken for reviewed: <c>build/accept</c> asks for it, and the tests write instead of comparing.</summary>
internal static class Acceptance
{
    /// <summary>What to do about a difference.</summary>
    public const string Hint = "Is the difference what you meant? Then run build/accept and commit what it writes.";

    public static bool IsAsked => Environment.GetEnvironmentVariable("INTERCOM_ACCEPT") == "true";
}
