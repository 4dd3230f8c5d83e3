using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;

namespace Intercom.Generators.Parsing;

/// <summary>A file of the description, read. Two are equal when their texts are.</summary>
internal sealed class ParsedFile : IEquatable<ParsedFile>
{
    private ParsedFile(DescriptionFile file, JsonMap? root, EquatableArray<Finding> findings)
    {
        File = file;
        Root = root;
        Findings = findings;
    }

    public DescriptionFile File { get; }

    /// <summary>What the file holds; null when it cannot be read.</summary>
    public JsonMap? Root { get; }

    public EquatableArray<Finding> Findings { get; }

    public static ParsedFile Parse(DescriptionFile file)
    {
        var findings = new Findings(file);
        JsonMap? root = JsonParser.Parse(file, findings);
        return new ParsedFile(file, root, findings.ToArray());
    }

    public bool Equals(ParsedFile? other) => other is not null && File == other.File;

    public override bool Equals(object? obj) => Equals(obj as ParsedFile);

    public override int GetHashCode() => File.GetHashCode();
}
