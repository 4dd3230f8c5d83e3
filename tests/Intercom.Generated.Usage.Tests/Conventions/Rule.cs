namespace Intercom.Usage.Tests.Conventions;

/// <summary>A rule of the surface.</summary>
internal static class Rule
{
    /// <param name="faults">What breaks the rule, and what to do about it. All of it is told.</param>
    public static void HasNoExceptions(IEnumerable<string> faults)
    {
        string[] told = [.. faults.Order(StringComparer.Ordinal)];
        Assert.True(told.Length == 0, string.Join('\n', told));
    }
}
