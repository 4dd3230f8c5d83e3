namespace Intercom;

/// <summary>Marks a request whose try has left, so that it may count against the rate limit: not all do, as there may be no token for it.</summary>
internal static class SentMark
{
    private static readonly HttpRequestOptionsKey<bool> s_key = new("Intercom.IsSent");

    public static void Put(HttpRequestMessage request) => request.Options.Set(s_key, true);

    public static void Clear(HttpRequestMessage request) => request.Options.Set(s_key, false);

    public static bool IsOn(HttpRequestMessage request) => request.Options.TryGetValue(s_key, out bool isSent) && isSent;
}
