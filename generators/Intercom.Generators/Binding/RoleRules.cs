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

    /// <summary>What is wrong with an operation in its role; null when nothing is.</summary>
    public static string? Fault(OperationModel operation, EntityModel entity)
    {
        bool isAboutEntity = operation.Returns.Entity == entity;
        return operation.Role switch
        {
            Role.Find when operation.Key is null => "finds by one key: give its route just one placeholder",
            Role.Find when !isAboutEntity || operation.Returns.Kind is not (ReturnKind.One or ReturnKind.OneOrList) => $"returns \"{entity.WireName}\" or \"{entity.WireName} or list of {entity.WireName}\"",
            Role.Create or Role.Save when operation.Sends?.Entity != entity => $"sends \"{entity.WireName}\" or \"changes of {entity.WireName}\"",
            Role.Create or Role.Save when !isAboutEntity || operation.Returns.Kind != ReturnKind.One => $"returns \"{entity.WireName}\"",
            Role.Delete when operation.Key is not { } key || entity.Attributes.All(attribute => attribute.WireName != key.WireName) => "names the object by one of its attributes: give its route just one placeholder, an attribute",
            Role.Delete when operation.Returns.Kind != ReturnKind.Nothing => "returns \"nothing\"",
            Role.List or Role.Scroll when operation.Paging is null || operation.Returns.Kind != ReturnKind.Page || !isAboutEntity => $"returns \"page of {entity.WireName}\" and has a \"paging\"",
            Role.List or Role.Scroll when operation.Placeholders.Count > 0 => "has a route without placeholders",
            Role.Count when operation.Returns.Kind != ReturnKind.Integer || operation.Placeholders.Count > 0 => "returns \"integer at …\", from a route without placeholders",
            _ => null,
        };
    }
}
