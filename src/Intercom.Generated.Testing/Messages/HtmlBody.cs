using System.Net;
using System.Text.RegularExpressions;

namespace Intercom.Testing.Messages;

/// <summary>Bodies of messages and notes: HTML on the wire, whatever was sent.</summary>
internal static partial class HtmlBody
{
    /// <summary>Plain text, and text with inline marks alone, becomes a paragraph.</summary>
    public static string From(string body) =>
        Block().IsMatch(body) ? body : $"<p>{body.ReplaceLineEndings("<br>")}</p>";

    public static string ToPlainText(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(LineEnd().Replace(html, "\n"), "")).TrimEnd('\n');

    [GeneratedRegex(@"^\s*<(p|div|h[1-6]|ul|ol|blockquote|pre|table|html|body)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Block();

    [GeneratedRegex(@"<br\s*/?>|</(p|div|h[1-6]|li|blockquote|pre|tr)>", RegexOptions.IgnoreCase)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
