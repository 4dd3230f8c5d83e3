using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the resource a file describes.</summary>
internal static class ResourceBinder
{
    /// <summary>What an object has one method for.</summary>
    private static readonly Role[] s_exclusive = [Role.Create, Role.Save, Role.List, Role.Scroll, Role.Count];

    public static ResourceModel? Bind(BoundFile file, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
    {
        string? name = Naming.Of(file.File.Name, new TextRange(0, 1), null, file.Findings);
        if (file.Root.Text("model") is not { } model || file.Root.Text("doc") is not { } doc || name is null)
            return null;

        if (!entities.TryGetValue(model.Value, out EntityModel? entity))
        {
            // A model that is there and could not be bound has been reported already.
            if (symbols.ModelNamed(model.Value) is null)
                file.Findings.ReportUnknown("model", model.Range, model.Value, symbols.ModelNames);
            return null;
        }

        if (!symbols.ClaimModel(model, file.Findings))
            return null;

        return new ResourceModel(file.File.Name, name, doc.Value, file.File.FileName, entity, new(BindOperations(file, entity, entities, symbols))).WithNamedAttributesOnly();
    }

    private static IEnumerable<OperationModel> BindOperations(BoundFile file, EntityModel entity, IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols)
    {
        var names = new NameTable(file.Findings);
        var roles = new Dictionary<Role, string>();
        var bound = new List<OperationModel>();
        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("operations"))
        {
            OperationModel? operation = new OperationBinder(file, member, map, entity, entities, symbols).Bind();
            if (operation is null || !names.Claim("The operation", member, operation.Name))
                continue;

            if (s_exclusive.Contains(operation.Role) && operation.Types.Count == 0)
            {
                if (roles.TryGetValue(operation.Role, out string? other))
                {
                    file.Findings.Report(Findings.UnfitForRole, member.NameRange, RoleRules.NameOf(operation.Role), $"is there already: '{other}'; one of a kind is what the objects can use");
                    continue;
                }

                roles.Add(operation.Role, member.Name);
            }

            bound.Add(operation);
        }

        return new MethodRules(entity, file).Select(bound);
    }
}
