using Intercom.Generators.Binding;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>An object of a description, with the table of its keys.</summary>
/// <param name="Map">The object.</param>
/// <param name="Table">Its keys.</param>
/// <param name="At">Where to look for a report of what it lacks: at its name where the maintainer gave it one, else where it begins.</param>
internal sealed record DescribedObject(JsonMap Map, KeyTable Table, int At)
{
    public static IEnumerable<DescribedObject> AllOf(string file, string text)
    {
        var description = new DescriptionFile(file, text);
        JsonMap root = JsonParser.Parse(description, new Findings(description))!;
        KeyTable table = description.IsShared ? Keys.Shared : Keys.Resource;
        return new DescribedObject(root, table, root.Range.Start).WithAllInside();
    }

    private IEnumerable<DescribedObject> WithAllInside() =>
        Inside().SelectMany(inner => inner.WithAllInside()).Prepend(this);

    private IEnumerable<DescribedObject> Inside() =>
        Table == Keys.Shared ? [Single("versions", Keys.Versions), .. Named("paging", Keys.Paging), .. Declared(), .. Named("errors", Keys.Error)]
        : Table == Keys.Resource ? [.. Declared(), .. Named("operations", Keys.Operation)]
        : Table == Keys.Enum ? Named("values", Keys.EnumValue)
        : Table == Keys.Model ? Named("attributes", Keys.Attribute)
        : Table == Keys.Operation ? [.. Named("parameters", Keys.Parameter), .. Named("query", Keys.Parameter), .. Named("examples", Keys.Example)]
        : [];

    private IEnumerable<DescribedObject> Declared() => [.. Named("enums", Keys.Enum), .. Named("models", Keys.Model), .. Named("unions", Keys.Union)];

    private DescribedObject Single(string key, KeyTable table) => new((JsonMap)Map[key]!, table, Map[key]!.Range.Start);

    private IEnumerable<DescribedObject> Named(string key, KeyTable table) =>
        ((Map[key] as JsonMap)?.Members ?? []).Where(member => !Keys.IsAside(member.Name)).Select(member => new DescribedObject((JsonMap)member.Value, table, member.NameRange.Start));
}
