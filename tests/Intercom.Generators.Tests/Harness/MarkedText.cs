using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Tests.Harness;

/// <summary>A text with a stretch between « and », which stand for where a mistake is to be reported.</summary>
internal sealed class MarkedText
{
    private const char Begin = '«';
    private const char End = '»';

    public MarkedText(string marked)
    {
        string[] parts = marked.Split(Begin, End);
        Assert.True(parts.Length == 3, "One stretch is to be marked by «…».");
        Text = string.Concat(parts);
        Span = new LinePositionSpan(PositionAt(parts[0].Length), PositionAt(parts[0].Length + parts[1].Length));
    }

    public string Text { get; }

    public static string Unmarked(string marked) => string.Concat(marked.Split(Begin, End));

    public LinePositionSpan Span { get; }

    private LinePosition PositionAt(int index)
    {
        string before = Text[..index];
        return new LinePosition(before.Count(character => character == '\n'), index - (before.LastIndexOf('\n') + 1));
    }
}
