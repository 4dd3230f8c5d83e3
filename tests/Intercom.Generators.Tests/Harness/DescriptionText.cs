using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Tests.Harness;

/// <summary>A file handed to the compiler, in memory.</summary>
/// <param name="name">Its path: a bare name, so that diagnostics read alike on every machine.</param>
/// <param name="text">What it holds.</param>
/// <param name="isMarked">Whether the project file says that it is part of the description.</param>
internal sealed class DescriptionText(string name, string text, bool isMarked = true) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    public override string Path => name;

    public string Text => text;

    public bool IsMarked => isMarked;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}
