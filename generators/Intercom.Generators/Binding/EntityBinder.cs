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

        foreach ((BoundFile file, JsonMember member, _, JsonText like) in _waiting)
            ReportUnbound(file, member.Name, like);

        return _bound;
    }

    private void ReportUnbound(BoundFile file, string model, JsonText like)
    {
        if (symbols.ModelNamed(like.Value) is null)
            file.Findings.ReportUnknown("model", like.Range, like.Value, symbols.ModelNames);
        else if (IsLikeItself(model))
            file.Findings.Report(Findings.Malformed, like.Range, like.Value, "model to be like, as it is like this one itself", "one that stands for itself");
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
        if (symbols.ModelNamed(member.Name) is not { } declared || reader.Text("doc") is not { } doc)
            return;

        AttributeModel[] attributes = [.. Merge(like, AttributeBinder.Bind(reader, declared, like, file, symbols))];
        if (attributes.Length > EntityModel.MaxAttributes)
            file.Findings.Report(Findings.TooMany, member.NameRange, member.Name, $"{attributes.Length}", $"{EntityModel.MaxAttributes}");

        if (reader.Flag("sends_type") && attributes[0].IsSent)
            file.Findings.Report(Findings.Malformed, reader.Any("sends_type")!.Range, "true", "\"sends_type\" of a model that describes its type", "nothing: the type is sent as the app sets it");

        _bound[member.Name] = new EntityModel(
            member.Name,
            declared.Name,
            Naming.Camel(declared.Name),
            doc.Value,
            file.File.FileName,
            like?.Like ?? like?.WireName,
            new(reader.Texts("also").Select(also => also.Value).Where(also => symbols.ModelOfType(also) == member.Name).Distinct()),
            declared.ListKey,
            reader.Text("other_list")?.Value,
            reader.Flag("sends_type"),
            Shorthand(reader, attributes, file.Findings),
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

    private static string? Shorthand(MapReader reader, AttributeModel[] attributes, Findings findings)
    {
        if (reader.Text("shorthand") is not { } text)
            return null;
        if (attributes.FirstOrDefault(attribute => attribute.WireName == text.Value && attribute.Type.Kind == TypeKind.String) is { } attribute)
            return attribute.Name;

        IEnumerable<string> known = attributes.Where(attribute => attribute.Type.Kind == TypeKind.String).Select(attribute => attribute.WireName);
        findings.ReportUnknown("attribute of type string", text.Range, text.Value, known);
        return null;
    }
}
