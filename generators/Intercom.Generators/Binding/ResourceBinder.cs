using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the resource a file describes.</summary>
internal static class ResourceBinder
{
    /// <summary>What an object has one method for.</summary>
    private static readonly Role[] s_exclusive = [Role.Create, Role.Save, Role.List, Role.Scroll, Role.Count];

    /// <summary>Stands for the model of a resource that names none: the rest of the file is checked all the same.</summary>
    private static readonly EntityModel s_unknown = new("", "", "", "", "", null, default, null, null, false, null, default);

    /// <param name="file">The file.</param>
    /// <param name="isDeclared">Whether the resource has a name of its own.</param>
    /// <param name="entities">All models.</param>
    /// <param name="symbols">What the description declares.</param>
    public static ResourceModel? Bind(BoundFile file, bool isDeclared, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
    {
        EntityModel? entity = file.Root.Text("model") is { } model ? FindModel(model, file, entities, symbols) : null;
        OperationModel[] operations = [.. BindOperations(file, entity, entities, symbols)];
        return isDeclared && entity is { Name.Length: > 0 } && file.Root.Text("doc") is { } doc
            ? new ResourceModel(file.File.Name, Naming.Pascal(file.File.Name), doc.Value, file.File.FileName, entity, new(operations)).WithNamedAttributesOnly()
            : null;
    }

    private static EntityModel? FindModel(JsonText model, BoundFile file, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
    {
        if (entities.TryGetValue(model.Value, out EntityModel? entity))
            return symbols.ClaimModel(model, file.Findings) ? entity : null;

        // A model that is there and could not be bound has been reported already.
        if (!symbols.IsBroken(model.Value))
            file.Findings.ReportUnknown(Kinds.UnknownName, "model", model.Range, model.Value, symbols.ModelNames);
        return null;
    }

    private static IEnumerable<OperationModel> BindOperations(BoundFile file, EntityModel? entity, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
    {
        var names = new NameTable(file.Findings);
        var roles = new Dictionary<Role, string>();
        var bound = new List<OperationModel>();
        var sound = new HashSet<OperationModel>();
        if (entity is null)
            symbols.BreakAttribute(s_unknown.WireName, null);

        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("operations"))
        {
            BoundOperation operation = new OperationBinder(file, member, map, entity ?? s_unknown, entity is not null, entities, symbols).Bind();
            bool isFirst = ClaimRole(member, map, roles, file.Findings);
            if (operation.Model is not { } model || !names.Claim("The operation", member, model.Name) || !isFirst)
                continue;

            bound.Add(model);
            if (operation.IsSound)
                sound.Add(model);
        }

        return entity is null ? [] : new MethodRules(entity, file).Select(bound).Where(sound.Contains);
    }

    /// <summary>Whether an operation is the only one of its role, where there can be one. Its role counts whatever else is wrong with it.</summary>
    private static bool ClaimRole(JsonMember member, JsonMap map, Dictionary<Role, string> roles, Findings findings)
    {
        if (map["role"] is not JsonText text || !RoleRules.TryParse(text.Value, out Role role) || !s_exclusive.Contains(role) || map["types"] is not null)
            return true;

        if (roles.TryGetValue(role, out string? other))
        {
            findings.Report(Kinds.UnfitForRole, member.NameRange, text.Value, $"is there already: '{other}'; one of a kind is what the objects can use");
            return false;
        }

        roles.Add(role, member.Name);
        return true;
    }
}
