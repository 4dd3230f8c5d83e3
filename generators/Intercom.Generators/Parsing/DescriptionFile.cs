using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Parsing;

/// <summary>A file of the description: compares by path and text, so that an unchanged file is not read again.</summary>
internal sealed record DescriptionFile(string Path, string Text)
{
    /// <summary>The file of what the resources share; every other file is a resource.</summary>
    public const string SharedName = "intercom";

    /// <summary>The name of the resource: that of its file.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The file's name, as generated code names its source.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    public bool IsShared => Name == SharedName;

    public static DescriptionFile From(AdditionalText text, CancellationToken cancellationToken) =>
        new(text.Path, text.GetText(cancellationToken)?.ToString() ?? "");

    public LinePositionSpan LinesOf(TextRange range)
    {
        TextLineCollection lines = SourceText.From(Text).Lines;
        return lines.GetLinePositionSpan(new TextSpan(range.Start, range.Length));
    }
}
