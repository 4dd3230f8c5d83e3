using System.Text;

namespace Intercom.Generators.Emit;

/// <summary>Text of the description as an XML comment: escaped, and on one line, so that nothing of it can be code or markup. `Backticks` become code.</summary>
internal static class XmlDoc
{
    public static void Summary(CodeWriter writer, string doc) => writer.Line($"/// <summary>{Text(doc)}</summary>");

    public static void Remarks(CodeWriter writer, string doc) => writer.Line($"/// <remarks>{Text(doc)}</remarks>");

    public static void Parameter(CodeWriter writer, string name, string doc) => writer.Line($"/// <param name=\"{name.TrimStart('@')}\">{Text(doc)}</param>");

    public static void Returns(CodeWriter writer, string doc) => writer.Line($"/// <returns>{Text(doc)}</returns>");

    public static void Exception(CodeWriter writer, string exception, string doc) => writer.Line($"/// <exception cref=\"{exception}\">{Text(doc)}</exception>");

    /// <summary>The text, escaped.</summary>
    public static string Text(string doc)
    {
        var text = new StringBuilder(doc.Length);
        bool isCode = false;
        bool closes = doc.Count(character => character == '`') % 2 == 0;
        foreach (char character in doc)
        {
            if (character == '`' && closes)
            {
                text.Append(isCode ? "</c>" : "<c>");
                isCode = !isCode;
            }
            else
            {
                text.Append(Escape(character));
            }
        }

        return text.ToString();
    }

    private static string Escape(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        // Line ends of C# other than \n are white space to XML only when they are none to C#.
        _ when char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\u0085' or '\ufffe' or '\uffff' => " ",
        _ => character.ToString(),
    };
}
