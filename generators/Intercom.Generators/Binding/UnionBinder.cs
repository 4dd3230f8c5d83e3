using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the unions of all files, and tells their models of it.</summary>
internal static class UnionBinder
{
    public static IEnumerable<UnionModel> Bind(IEnumerable<BoundFile> files, Dictionary<string, EntityModel> entities, Symbols symbols)
    {
        var bound = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundFile file in files)
        {
            foreach ((JsonMember member, JsonMap map) in file.Root.Maps("unions"))
            {
                MapReader reader = file.Read(member, map, Keys.Union);
                if (reader.Any("models") is JsonList { Items.Count: 0 } none)
                    file.Findings.Report(Kinds.WrongKind, none.Range, "\"models\" of a union", "an array of one model at least", "empty");

                EntityModel[] models = [.. reader.Texts("models").Select(text => Find(text, file, entities, symbols)).OfType<EntityModel>()];
                if (reader.Text("otherwise") is not { } rest || Find(rest, file, entities, symbols) is not { } otherwise)
                    continue;
                if (symbols.UnionNamed(member.Name) is not { } name || !reader.IsComplete || !bound.Add(name))
                    continue;

                EntityModel[] all = [.. models.Append(otherwise).Distinct()];
                if (all.Any(model => model.Name.Length == 0))
                    continue;

                foreach (EntityModel model in all)
                    entities[model.WireName] = entities[model.WireName] with { Unions = new(entities[model.WireName].Unions.Append(name)) };

                yield return new UnionModel(name, reader.Text("doc")!.Value, file.File.FileName, otherwise.Name, new(Shared(otherwise, all)));
            }
        }
    }

    /// <summary>The attributes that all the models have, as the one that stands for the rest describes them.</summary>
    private static IEnumerable<AttributeModel> Shared(EntityModel otherwise, EntityModel[] all) =>
        otherwise.Attributes.Where(attribute => attribute.Type.Kind != TypeKind.Discriminator
            && all.All(model => model.Attributes.Any(other => IsSame(other, attribute))));

    /// <summary>Whether one property can stand for both: a list that is sent is of another type than one that is not.</summary>
    private static bool IsSame(AttributeModel one, AttributeModel other) =>
        one.Name == other.Name && one.Type == other.Type && (one.IsSent == other.IsSent || one.Type.Kind is not (TypeKind.List or TypeKind.Strings));

    private static EntityModel? Find(JsonText text, BoundFile file, Dictionary<string, EntityModel> entities, Symbols symbols)
    {
        if (entities.TryGetValue(text.Value, out EntityModel? entity))
            return entity;

        // A model that is there and could not be bound has been reported already.
        if (symbols.ModelNamed(text.Value) is null && !symbols.IsBroken(text.Value))
            file.Findings.ReportUnknown(Kinds.UnknownName, "model", text.Range, text.Value, symbols.ModelNames);
        return null;
    }
}
