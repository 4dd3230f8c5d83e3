using Intercom.Generators.Model;

namespace Intercom.Generators.Binding;

/// <summary>The roles, and what an operation must be like to play one.</summary>
internal static class RoleRules
{
    private static readonly Dictionary<string, Role> s_roles = new(StringComparer.Ordinal)
    {
        ["find"] = Role.Find,
        ["create"] = Role.Create,
        ["save"] = Role.Save,
        ["delete"] = Role.Delete,
        ["list"] = Role.List,
        ["scroll"] = Role.Scroll,
        ["count"] = Role.Count,
    };

    public static IEnumerable<string> Names => s_roles.Keys;

    public static bool TryParse(string name, out Role role) => s_roles.TryGetValue(name, out role);

    public static string NameOf(Role role) => s_roles.First(pair => pair.Value == role).Key;

    /// <summary>The methods the client has for a role, without Async.</summary>
    public static string[] MethodsOf(Role role) => role switch
    {
        Role.None => [],
        Role.Find => ["Find", "FindOrDefault", "Load"],
        Role.List => ["All", "FindAll"],
        _ => [$"{role}"],
    };

    /// <summary>What is wrong with an operation in its role; null when nothing is.</summary>
    public static string? Fault(OperationModel operation, EntityModel entity)
    {
        bool isAboutEntity = operation.Returns.Entity == entity;
        bool isWrite = operation.Role is Role.Create or Role.Save;
        bool isList = operation.Role is Role.List or Role.Scroll;
        return operation.Role switch
        {
            // What the method of a role does not take, it could not pass on.
            not Role.None when !isList && operation.Query.Count > 0 => "has no \"query\"",
            not Role.None when !isWrite && operation.Sends is not null => "sends nothing",
            Role.Find or Role.Delete when operation.Key is { Type.Kind: not TypeKind.String } => "names the object by a string",
            Role.Find when operation.Key is null => "finds by one key: give its route just one placeholder",
            Role.Find when !isAboutEntity || operation.Returns.Kind is not (ReturnKind.One or ReturnKind.OneOrList) => $"returns \"{entity.WireName}\" or \"{entity.WireName} or list of {entity.WireName}\"",
            Role.Create or Role.Save when operation.Sends?.Entity != entity => $"sends \"{entity.WireName}\" or \"changes of {entity.WireName}\"",
            Role.Create or Role.Save when !isAboutEntity || operation.Returns.Kind != ReturnKind.One => $"returns \"{entity.WireName}\"",
            Role.Create or Role.Save when operation.Placeholders.Any(placeholder => !IsAttribute(placeholder, entity)) => "has strings of the model for placeholders, and nothing else",
            Role.Delete when operation.Key is not { } key || !IsAttribute(key, entity) => "names the object by one of its attributes: give its route just one placeholder, an attribute",
            Role.Delete when operation.Returns.Kind != ReturnKind.Nothing => "returns \"nothing\"",
            Role.List or Role.Scroll when operation.Returns.Kind != ReturnKind.Page || !isAboutEntity => $"returns \"page of {entity.WireName}\"",
            Role.List or Role.Scroll when operation.Paging is null => "has a \"paging\": how the list goes on; \"pages\" also where it comes whole",
            Role.List or Role.Scroll when operation.Placeholders.Count > 0 => "has a route without placeholders",
            Role.Count when operation.Returns.Kind != ReturnKind.Integer || operation.Placeholders.Count > 0 => "returns \"integer at …\", from a route without placeholders",
            _ => null,
        };
    }

    private static bool IsAttribute(ParameterModel placeholder, EntityModel entity) =>
        entity.Attributes.Any(attribute => attribute.WireName == placeholder.WireName && attribute.Type.Kind == TypeKind.String);
}
