using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the models of all files: first those that stand for themselves, then those that are like another.</summary>
internal sealed class EntityBinder(Symbols symbols)
{
    /// <summary>What every model has to say what it is; a model whose type the app chooses describes it as an attribute of its own.</summary>
    private static readonly AttributeModel s_type = new("type", "Type", new TypeModel(TypeKind.Discriminator), Access.ReadOnly, "", "");

    private readonly Dictionary<string, EntityModel> _bound = new(StringComparer.Ordinal);
    private readonly List<(BoundFile File, JsonMember Member, MapReader Reader, JsonText Like)> _waiting = [];

    public Dictionary<string, EntityModel> Bind(IEnumerable<BoundFile> files)
    {
        foreach (BoundFile file in files)
        {
            foreach ((JsonMember member, JsonMap map) in file.Root.Maps("models"))
            {
                MapReader reader = file.Read(member, map, Keys.Model);
                if (reader.Text("like") is { } like)
                    _waiting.Add((file, member, reader, like));
                else
                    Bind(file, member, reader, null);
            }
        }

        while (_waiting.FindIndex(model => _bound.ContainsKey(model.Like.Value)) is >= 0 and var next)
        {
            (BoundFile file, JsonMember member, MapReader reader, JsonText like) = _waiting[next];
            _waiting.RemoveAt(next);
            Bind(file, member, reader, _bound[like.Value]);
        }

        foreach ((BoundFile file, JsonMember member, MapReader reader, JsonText like) in _waiting)
        {
            ReportUnbound(file, member.Name, like);
            symbols.BreakAttribute(member.Name, null);
            Bind(file, member, reader, null);
        }

        return _bound;
    }

    private void ReportUnbound(BoundFile file, string model, JsonText like)
    {
        if (symbols.ModelNamed(like.Value) is null && !symbols.IsBroken(like.Value))
            file.Findings.ReportUnknown(Kinds.UnknownName, "model", like.Range, like.Value, symbols.ModelNames);
        else if (IsLikeItself(model))
            file.Findings.Report(Kinds.Circle, like.Range, like.Value, "model to be like, as it is like this one itself", "one that stands for itself");
    }

    private bool IsLikeItself(string model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? at = model;
        do
            at = _waiting.Where(waiting => waiting.Member.Name == at).Select(waiting => waiting.Like.Value).FirstOrDefault();
        while (at is not null && at != model && seen.Add(at));

        return at == model;
    }

    private void Bind(BoundFile file, JsonMember member, MapReader reader, EntityModel? like)
    {
        // A model without a name in C# is bound as well, for what is wrong inside it and with what uses it; nothing is made of it.
        DeclaredModel declared = symbols.ModelNamed(member.Name) ?? new DeclaredModel("", reader.Text("list")?.Value, reader.IsGiven("shorthand"));
        if (like is not null)
            symbols.InheritBroken(like.WireName, member.Name);
        if (reader.Map("attributes") is null)
            symbols.BreakAttribute(member.Name, null);

        AttributeModel[] attributes = [.. Merge(like, AttributeBinder.Bind(reader, member.Name, declared, like, file, symbols))];
        if (attributes.Length > EntityModel.MaxAttributes)
            file.Findings.Report(Kinds.TooMany, member.NameRange, member.Name, $"{attributes.Length}", $"{EntityModel.MaxAttributes}");

        if (reader.Flag("sends_type") && attributes[0].IsSent)
            file.Findings.Report(Kinds.OutOfPlace, reader.Any("sends_type")!.Range, "true", "\"sends_type\" of a model that describes its type", "nothing: the type is sent as the app sets it");

        if (reader.Text("other_list") is { } other && !reader.IsGiven("list"))
            file.Findings.Report(Kinds.OutOfPlace, other.Range, other.Value, "\"other_list\" of a model that has no \"list\"", "\"list\": the member that usually holds the records");

        // Of two models of one name the first counts.
        if (_bound.ContainsKey(member.Name))
            return;

        _bound[member.Name] = new EntityModel(
            member.Name,
            declared.Name,
            declared.Name.Length == 0 ? "" : Naming.Camel(declared.Name),
            reader.Text("doc")?.Value ?? "",
            file.File.FileName,
            like?.Like ?? like?.WireName,
            new(reader.Texts("also").Select(also => also.Value).Where(also => symbols.ModelOfType(also) == member.Name).Distinct()),
            declared.ListKey,
            reader.Text("other_list")?.Value,
            reader.Flag("sends_type"),
            Shorthand(reader, member.Name, attributes, file.Findings),
            new(attributes.Take(EntityModel.MaxAttributes)));
    }

    /// <summary>The type first, then what it has in common with the model it is like, in that order.</summary>
    private static IEnumerable<AttributeModel> Merge(EntityModel? like, IEnumerable<AttributeModel> own)
    {
        Dictionary<string, AttributeModel> mine = own.ToDictionary(attribute => attribute.WireName);
        yield return mine.TryGetValue(s_type.WireName, out AttributeModel? type) ? type : s_type;
        mine.Remove(s_type.WireName);
        foreach (string inherited in like?.Attributes.Select(attribute => attribute.WireName) ?? [])
        {
            if (mine.TryGetValue(inherited, out AttributeModel? attribute))
                yield return attribute;
            mine.Remove(inherited);
        }

        foreach (AttributeModel attribute in mine.Values)
            yield return attribute;
    }

    private string? Shorthand(MapReader reader, string model, AttributeModel[] attributes, Findings findings)
    {
        if (reader.Text("shorthand") is not { } text)
            return null;
        if (attributes.FirstOrDefault(attribute => attribute.WireName == text.Value && attribute.Type.Kind == TypeKind.String) is { } attribute)
            return attribute.Name;

        if (symbols.MayHave(model, text.Value))
            return null;

        IEnumerable<string> known = attributes.Where(attribute => attribute.Type.Kind == TypeKind.String).Select(attribute => attribute.WireName);
        findings.ReportUnknown(Kinds.UnknownChoice, "attribute of type string", text.Range, text.Value, known);
        return null;
    }
}
