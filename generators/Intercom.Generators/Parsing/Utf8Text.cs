using System.Text;

namespace Intercom.Generators.Parsing;

/// <summary>Text as UTF-8, and the way back from a byte of it to the character.</summary>
internal sealed class Utf8Text
{
    private readonly string _text;
    private readonly int[]? _characters;

    public Utf8Text(string text)
    {
        _text = text;
        Bytes = Encoding.UTF8.GetBytes(text);
        // In plain ASCII, which descriptions nearly are, the two are the same.
        _characters = Bytes.Length == text.Length ? null : MapToCharacters(text, Bytes.Length);
    }

    public byte[] Bytes { get; }

    public int CharacterAt(long position)
    {
        int at = (int)Math.Min(Math.Max(position, 0), Bytes.Length);
        return _characters is null ? at : _characters[at];
    }

    /// <summary>The range of the bytes from one position to another.</summary>
    public TextRange RangeOf(long start, long end)
    {
        int first = CharacterAt(start);
        return new TextRange(first, Math.Max(0, CharacterAt(end) - first));
    }

    /// <summary>The range of the character at a line and a byte of it, as a reader's error names it.</summary>
    public TextRange RangeAt(long line, long byteInLine)
    {
        int start = 0;
        for (long passed = 0; passed < line && start < Bytes.Length; start++)
        {
            if (Bytes[start] == (byte)'\n')
                passed++;
        }

        int character = CharacterAt(start + byteInLine);
        return new TextRange(Math.Min(character, Math.Max(0, _text.Length - 1)), _text.Length == 0 ? 0 : 1);
    }

    private static int[] MapToCharacters(string text, int length)
    {
        var characters = new int[length + 1];
        int at = 0;
        for (int character = 0; character < text.Length; character++)
        {
            bool isPair = char.IsHighSurrogate(text[character]) && character + 1 < text.Length && char.IsLowSurrogate(text[character + 1]);
            int bytes = text[character] < 0x80 ? 1 : text[character] < 0x800 ? 2 : isPair ? 4 : 3;
            for (int rest = 0; rest < bytes && at < length; rest++)
                characters[at++] = character;
            if (isPair)
                character++;
        }

        characters[length] = text.Length;
        return characters;
    }
}
