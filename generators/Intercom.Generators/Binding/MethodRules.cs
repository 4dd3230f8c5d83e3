using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that the methods of a resource have names of their own, and that operations which share one fit together.</summary>
internal sealed class MethodRules(EntityModel entity, BoundFile file)
{
    /// <summary>Names that every class or every client has, but for those it has only where operations have the roles for them.</summary>
    private static readonly string[] s_taken = [.. AttributeBinder.Taken.Except([.. RoleRules.MethodsOf(Role.List), .. RoleRules.MethodsOf(Role.Scroll)]), "Client", "Api"];

    public IEnumerable<OperationModel> Select(List<OperationModel> operations)
    {
        NameTable methods = new NameTable(file.Findings).Reserve("a member of its class or its client", [.. s_taken]).Reserve("its class", entity.Name);
        foreach (AttributeModel attribute in entity.Attributes)
            methods.Reserve($"the attribute '{attribute.WireName}'", attribute.Name);
        foreach (Role role in operations.Select(operation => operation.Role))
            methods.Reserve("a method for its role", [.. RoleRules.MethodsOf(role).SelectMany(method => new[] { method, method + "Async" })]);

        foreach (Role role in new[] { Role.Load, Role.Save, Role.Delete })
            CheckTypes(role, operations);
        CheckDeletes(operations);
        HashSet<OperationModel> fit = [.. SelectFinders(operations), .. SelectNamed(operations, methods)];
        return operations.Where(operation => operation.Role is not (Role.Find or Role.None or Role.Act) || fit.Contains(operation));
    }

    /// <summary>One method finds by whichever key is given: each finder has its own, and a query parameter of one name is one parameter.</summary>
    private IEnumerable<OperationModel> SelectFinders(List<OperationModel> operations)
    {
        var names = new NameTable(file.Findings);
        var queries = new Dictionary<string, (ParameterModel Parameter, OperationModel Finder)>(StringComparer.Ordinal);
        foreach (OperationModel finder in operations.Where(operation => operation.Role == Role.Find))
        {
            if (names.Claim("The key of", MemberOf(finder), finder.Key!.Name) && finder.Query.All(parameter => IsFree(parameter, finder)))
                yield return finder;
        }

        bool IsFree(ParameterModel parameter, OperationModel finder)
        {
            if (!queries.TryGetValue(parameter.WireName, out (ParameterModel Parameter, OperationModel Finder) other))
            {
                queries.Add(parameter.WireName, (parameter, finder));
                return names.Claim("The parameter of", MemberOf(finder), parameter.Name);
            }

            if (parameter == other.Parameter)
                return true;

            var query = (JsonMap)((JsonMap)MemberOf(finder).Value)["query"]!;
            TextRange at = query.Members.First(member => member.Name == parameter.WireName).NameRange;
            file.Findings.Report(Kinds.UnfitToShare, at, parameter.WireName, $"parameter of its own, as '{other.Finder.WireName}' has it and they share a method", "the same as there");
            return false;
        }
    }

    /// <summary>An object of one type is loaded, saved and deleted in one way; of a type that none of these names, as usual.</summary>
    private void CheckTypes(Role role, List<OperationModel> operations)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in operations.Where(operation => operation.Role == role && operation.Types.Count > 0).Select(MemberOf))
        {
            if (!file.Root.Maps("operations").Any(other => IsUsual(role, other.Map)))
                file.Findings.Report(Kinds.UnfitForRole, member.NameRange, RoleRules.NameOf(role), $"is for objects of some types: add a {(role == Role.Load ? "\"find\" with the key id" : $"\"{RoleRules.NameOf(role)}\" without \"types\"")}, for the others");
            foreach (JsonText type in ((JsonList)((JsonMap)member.Value)["types"]!).Items.OfType<JsonText>().Where(type => !types.Add(type.Value)))
                file.Findings.Report(Kinds.Duplicate, type.Range, type.Value);
        }
    }

    /// <summary>Of several ways to delete, the first whose key the object has is used: a second one by the same key never would be.</summary>
    private void CheckDeletes(List<OperationModel> operations)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (OperationModel operation in operations.Where(operation => operation.Role == Role.Delete && operation.Types.Count == 0))
        {
            if (keys.TryGetValue(operation.Key!.WireName, out string? other))
                file.Findings.Report(Kinds.UnfitForRole, MemberOf(operation).NameRange, RoleRules.NameOf(Role.Delete), $"is there already for the key '{operation.Key.WireName}': '{other}'; give it another key, or \"types\"");
            else
                keys.Add(operation.Key.WireName, operation.WireName);
        }
    }

    /// <summary>As it is written: what has a mistake has been reported already.</summary>
    private static bool IsUsual(Role role, JsonMap operation) => operation["role"] is JsonText { Value: var name } && (role == Role.Load
        ? name == "find" && operation["http"] is JsonText http && http.Value.Contains("{id}")
        : name == RoleRules.NameOf(role) && operation["types"] is null);

    private IEnumerable<OperationModel> SelectNamed(List<OperationModel> operations, NameTable methods)
    {
        foreach (IGrouping<string, OperationModel> method in operations.Where(operation => operation.Role is Role.None or Role.Act).GroupBy(operation => operation.MethodName))
        {
            OperationModel first = method.First();
            if (!methods.Claim("The operation", MemberOf(first), first.MethodName + (first.IsLazy ? "" : "Async")))
                continue;

            var keys = new NameTable(file.Findings);
            foreach (OperationModel operation in method)
            {
                if (!FitsTo(first, operation))
                    file.Findings.Report(Kinds.UnfitToShare, MemberOf(operation).NameRange, operation.WireName, $"operation to share the method '{first.MethodName}' with '{first.WireName}'", "the same role, \"query\", \"sends\", \"returns\" and \"paging\", or another \"method\"");
                else if (operation.SharedMethod is not null && operation.Key is null && method.Count() > 1)
                    file.Findings.Report(Kinds.UnfitToShare, MemberOf(operation).NameRange, operation.WireName, $"operation to share the method '{first.MethodName}'", "a route with just one placeholder: the key by which it is chosen");
                else if (operation.SharedMethod is null || operation.Key is null || keys.Claim("The key of", MemberOf(operation), operation.Key.Name))
                    yield return operation;
            }
        }
    }

    private static bool FitsTo(OperationModel first, OperationModel other) =>
        first == other || (first.SharedMethod is not null && first.SharedMethod == other.SharedMethod && first.Role == other.Role && first.Query.Equals(other.Query)
            && first.Sends == other.Sends && first.Returns == other.Returns && first.Paging == other.Paging);

    private JsonMember MemberOf(OperationModel operation) => file.Root.Map("operations")!.Members.First(member => member.Name == operation.WireName);
}
