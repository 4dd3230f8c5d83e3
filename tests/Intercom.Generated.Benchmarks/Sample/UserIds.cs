namespace Intercom.Benchmarks.Sample;

/// <summary>The ids of the users there are.</summary>
internal static class UserIds
{
    public const string First = "530370b477ad712000000007";
}
