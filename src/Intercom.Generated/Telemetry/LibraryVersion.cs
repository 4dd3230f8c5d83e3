namespace Intercom;

/// <summary>The version of this library, as it tells others.</summary>
internal static class LibraryVersion
{
    public static string Text { get; } = typeof(LibraryVersion).Assembly.GetName().Version?.ToString(3) ?? "0";
}
