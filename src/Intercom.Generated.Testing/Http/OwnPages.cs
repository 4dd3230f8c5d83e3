using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>What the emulator says of itself, under a path the API does not have: no credential, no rate limit, no journal, no faults.</summary>
internal static class OwnPages
{
    public const string Root = "/_emulator";

    /// <summary>What browsers ask for unasked, whatever they show.</summary>
    public const string Icon = "/favicon.ico";

    public static bool Include(PathString path) =>
        path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase) || path.Equals(Icon, StringComparison.OrdinalIgnoreCase);

    public static bool Include(string? pattern) => pattern is not null && Include(new PathString(pattern));
}
