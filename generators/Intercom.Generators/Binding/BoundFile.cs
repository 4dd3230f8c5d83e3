using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>A file while it is being bound.</summary>
internal sealed class BoundFile
{
    public BoundFile(ParsedFile parsed)
    {
        File = parsed.File;
        Findings = new Findings(File);
        // The first character stands for the file where something is missing from it as a whole.
        Root = new MapReader(parsed.Root!, File.IsShared ? Keys.Shared : Keys.Resource, new TextRange(parsed.Root!.Range.Start, 1), Findings);
    }

    public DescriptionFile File { get; }

    public Findings Findings { get; }

    public MapReader Root { get; }

    public bool IsShared => File.IsShared;

    public MapReader Read(JsonMember member, JsonMap map, KeyTable table) => new(map, table, member.NameRange, Findings);
}
