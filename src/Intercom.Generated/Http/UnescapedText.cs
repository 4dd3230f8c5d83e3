using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Intercom;

/// <summary>A text with the escapes of JSON, addresses and HTML resolved, which knows where each of its characters stood.</summary>
internal sealed class UnescapedText
{
    /// <summary>Longer than any entity, also one with leading zeros.</summary>
    private const int LongestEntity = 32;

    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> s_ofEntities = SearchValues.Create("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // Where each character began in the text all came from, and where the last one ended.
    private readonly int[] _starts;
    private readonly int _end;
    private readonly bool _mayBreakOff;

    /// <summary>A text as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayBreakOff">Whether it may end in the middle: what is left of its last character or escape is then no part of it.</param>
    public UnescapedText(string text, bool mayBreakOff)
    {
        Text = mayBreakOff ? text.TrimEnd('\uFFFD') : text;
        _starts = [.. Enumerable.Range(0, Text.Length + 1)];
        _end = text.Length;
        _mayBreakOff = mayBreakOff;
    }

    private UnescapedText(string text, int[] starts, UnescapedText from) => (Text, _starts, _end, _mayBreakOff) = (text, starts, from._end, from._mayBreakOff);

    public string Text { get; }

    /// <summary>The text with one layer of escapes less; null where it has none.</summary>
    public UnescapedText? Unescaped()
    {
        if (Text.AsSpan().IndexOfAny('\\', '%', '&') < 0)
            return null;

        var text = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1) { 0 };
        for (int index = 0; index < Text.Length;)
        {
            index += Resolve(Text.AsSpan(index), text);

            // The second half of a surrogate pair stands where the pair ends; what breaks off stands nowhere.
            while (starts.Count <= text.Length)
                starts.Add(_starts[index]);
        }

        return text.Equals(Text) ? null : new UnescapedText(text.ToString(), [.. starts], this);
    }

    /// <summary>Where a part of this text stood.</summary>
    public Range SourceOf(int index, int length) => _starts[index].._starts[index + length];

    /// <summary>Where the rest of this text stood, with what breaks off after it.</summary>
    public Range SourceFrom(int index) => _starts[index].._end;

    /// <summary>Appends what the text begins with. An escape that breaks off at the end stands for nothing.</summary>
    /// <returns>How many characters stood for it.</returns>
    private int Resolve(ReadOnlySpan<char> text, StringBuilder into)
    {
        (int length, bool breaksOff) = text[0] switch
        {
            '\\' => ResolveBackslash(text, into),
            '%' => ResolvePercent(text, into),
            '&' => ResolveEntity(text, into),
            _ => (0, false),
        };
        if (breaksOff && _mayBreakOff)
            return text.Length;
        if (length > 0)
            return length;

        into.Append(text[0]);
        return 1;
    }

    private static (int Length, bool BreaksOff) ResolveBackslash(ReadOnlySpan<char> text, StringBuilder into)
    {
        if (text.Length >= 6 && text[1] == 'u' && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            into.Append((char)code);
            return (6, false);
        }

        if (text.Length == 1 || (text.Length < 6 && text[1] == 'u' && !text[2..].ContainsAnyExcept(s_hexDigits)))
            return (0, true);

        char? meant = text[1] switch { '"' or '\\' or '/' or '\'' => text[1], 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => null };
        into.Append(meant);
        return (meant is null ? 0 : 2, false);
    }

    private static (int Length, bool BreaksOff) ResolvePercent(ReadOnlySpan<char> text, StringBuilder into)
    {
        Span<byte> bytes = stackalloc byte[4];
        int count = 0;
        while (count < bytes.Length && text.Length >= (count + 1) * 3 && text[count * 3] == '%'
            && byte.TryParse(text.Slice((count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count]))
            count++;

        OperationStatus status = Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int used);
        if (status == OperationStatus.Done)
        {
            into.Append(rune);
            return (used * 3, false);
        }

        ReadOnlySpan<char> rest = text[(count * 3)..];
        bool isAtEnd = rest.IsEmpty || rest is ['%'] || (rest is ['%', var digit] && s_hexDigits.Contains(digit));
        return (0, status == OperationStatus.NeedMoreData && isAtEnd);
    }

    private static (int Length, bool BreaksOff) ResolveEntity(ReadOnlySpan<char> text, StringBuilder into)
    {
        int length = text[1..].IndexOfAnyExcept(s_ofEntities) + 1;
        if (length == 0)
            return (0, text.Length <= LongestEntity);
        if (text[length] != ';' || length >= LongestEntity)
            return (0, false);

        string entity = text[..(length + 1)].ToString();
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded.Length >= entity.Length)
            return (0, false);

        into.Append(decoded);
        return (entity.Length, false);
    }
}
