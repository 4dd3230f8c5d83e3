namespace Intercom.Redis;

/// <summary>The key under which a window stands in Redis. It never holds a credential.</summary>
internal static class BudgetKey
{
    public static string Of(IntercomOptions options, string? budget) => $"intercom:rate-limit:{budget ?? Credentials.Fingerprint(options)}";
}
