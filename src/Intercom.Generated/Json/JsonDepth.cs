namespace Intercom;

/// <summary>How deep JSON may go. Values no model declares may be nested by whoever made them; ten levels would do for the rest.</summary>
internal static class JsonDepth
{
    public const int Max = 500;
}
