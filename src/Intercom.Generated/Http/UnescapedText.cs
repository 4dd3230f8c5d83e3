using System.Globalization;
using System.Net;
using System.Text;

namespace Intercom;

/// <summary>A text with the escapes of JSON, addresses and HTML resolved, which knows where each of its characters stood.</summary>
internal sealed class UnescapedText
{
    /// <summary>Longer than any entity, also one with leading zeros.</summary>
    private const int LongestEntity = 32;

    // Where each character begins in the text all came from, and at last that text's end.
    private readonly int[] _starts;

    /// <summary>A text as it is.</summary>
    public UnescapedText(string text)
        : this(text, [.. Enumerable.Range(0, text.Length + 1)])
    {
    }

    private UnescapedText(string text, int[] starts)
    {
        Text = text;
        _starts = starts;
    }

    public string Text { get; }

    /// <summary>The text with one layer of escapes less; null where it has none.</summary>
    public UnescapedText? Unescaped()
    {
        if (Text.AsSpan().IndexOfAny('\\', '%', '&') < 0)
            return null;

        var text = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        for (int index = 0; index < Text.Length;)
        {
            starts.Add(_starts[index]);
            index += Resolve(Text.AsSpan(index), text);

            // The second half of a surrogate pair stands where the pair ends.
            while (starts.Count < text.Length)
                starts.Add(_starts[index]);
        }

        starts.Add(_starts[^1]);
        return text.Length == Text.Length ? null : new UnescapedText(text.ToString(), [.. starts]);
    }

    /// <summary>Where a part of this text stood.</summary>
    public Range SourceOf(int index, int length) => _starts[index].._starts[index + length];

    /// <summary>Appends what the text begins with.</summary>
    /// <returns>How many characters stood for it.</returns>
    private static int Resolve(ReadOnlySpan<char> text, StringBuilder into)
    {
        int length = text[0] switch
        {
            '\\' => ResolveBackslash(text, into),
            '%' => ResolvePercent(text, into),
            '&' => ResolveEntity(text, into),
            _ => 0,
        };
        if (length > 0)
            return length;

        into.Append(text[0]);
        return 1;
    }

    private static int ResolveBackslash(ReadOnlySpan<char> text, StringBuilder into)
    {
        if (text.Length >= 6 && text[1] == 'u' && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            into.Append((char)code);
            return 6;
        }

        if (text.Length < 2 || (char.IsLetterOrDigit(text[1]) && !"bfnrt".Contains(text[1], StringComparison.Ordinal)))
            return 0;

        into.Append(text[1] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var itself => itself });
        return 2;
    }

    private static int ResolvePercent(ReadOnlySpan<char> text, StringBuilder into)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < bytes.Length && text.Length >= (count + 1) * 3 && text[count * 3] == '%'
            && byte.TryParse(text.Slice((count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count]))
            count++;

        if (Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int used) != System.Buffers.OperationStatus.Done)
            return 0;

        into.Append(rune);
        return used * 3;
    }

    private static int ResolveEntity(ReadOnlySpan<char> text, StringBuilder into)
    {
        int end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 0)
            return 0;

        string entity = text[..(end + 1)].ToString();
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded.Length >= entity.Length || decoded.Length > 2)
            return 0;

        into.Append(decoded);
        return entity.Length;
    }
}
