using Intercom.Generators.Model;

namespace Intercom.Generators.Binding;

/// <summary>The roles, and what an operation must be like to play one.</summary>
internal static class RoleRules
{
    // What the method of a role does not take, it could not pass on.
    private const string HasNoQuery = "has no \"query\"";
    private const string SendsNothing = "sends nothing";
    private const string NamesByString = "names the object by a string";

    private static readonly Dictionary<string, Role> s_roles = new(StringComparer.Ordinal)
    {
        ["find"] = Role.Find,
        ["load"] = Role.Load,
        ["create"] = Role.Create,
        ["save"] = Role.Save,
        ["delete"] = Role.Delete,
        ["list"] = Role.List,
        ["scroll"] = Role.Scroll,
        ["count"] = Role.Count,
        ["act"] = Role.Act,
    };

    public static IEnumerable<string> Names => s_roles.Keys;

    public static bool TryParse(string name, out Role role) => s_roles.TryGetValue(name, out role);

    public static string NameOf(Role role) => s_roles.First(pair => pair.Value == role).Key;

    /// <summary>The methods the client has for a role, without Async.</summary>
    public static string[] MethodsOf(Role role) => role switch
    {
        Role.None or Role.Act => [],
        Role.Find => ["Find", "FindOrDefault", "Load"],
        Role.List => ["All", "FindAll"],
        _ => [$"{role}"],
    };

    /// <summary>What is wrong with an operation in its role; null when nothing is.</summary>
    public static string? Fault(OperationModel operation, EntityModel entity) => operation.Role switch
    {
        Role.None => null,
        Role.Act when operation.Sends?.Entity == entity => "sends another model; \"save\" sends the object itself",
        Role.Act => AllAttributes(operation, entity) ? null : "has strings of the model for placeholders, and nothing else",
        _ when operation.SharedMethod is not null => "has a method by its role: leave \"method\" out",
        Role.Find => FaultOfFind(operation, entity),
        Role.Load => FaultOfLoad(operation, entity),
        Role.Create or Role.Save => FaultOfWrite(operation, entity),
        Role.Delete => FaultOfDelete(operation, entity),
        Role.List or Role.Scroll => FaultOfList(operation, entity),
        _ => FaultOfCount(operation),
    };

    private static string? FaultOfFind(OperationModel operation, EntityModel entity) => operation switch
    {
        { Sends: not null } => SendsNothing,
        { Key: { Type.Kind: not TypeKind.String } } => NamesByString,
        { Key: null } => "finds by one key: give its route just one placeholder",
        _ when operation.Returns.Entity != entity || operation.Returns.Kind is not (ReturnKind.One or ReturnKind.OneOrList) || operation.Returns.Path.Count > 0 =>
            $"returns \"{entity.WireName}\" or \"{entity.WireName} or list of {entity.WireName}\"",
        _ => null,
    };

    private static string? FaultOfLoad(OperationModel operation, EntityModel entity) => operation switch
    {
        { Query.Count: > 0 } => HasNoQuery,
        { Sends: not null } => SendsNothing,
        { Types.Count: 0 } => "is for some objects only: name their \"types\"",
        _ when operation.Key?.WireName != "id" || !AllAttributes(operation, entity) => "loads by id: give its route just that placeholder",
        _ when !ReturnsOne(operation, entity) => $"returns \"{entity.WireName}\"",
        _ => null,
    };

    private static string? FaultOfWrite(OperationModel operation, EntityModel entity) => operation switch
    {
        { Query.Count: > 0 } => HasNoQuery,
        _ when operation.Sends?.Entity != entity => $"sends \"{entity.WireName}\" or \"changes of {entity.WireName}\"",
        _ when !ReturnsOne(operation, entity) => $"returns \"{entity.WireName}\"",
        _ when !AllAttributes(operation, entity) => "has strings of the model for placeholders, and nothing else",
        _ => null,
    };

    private static string? FaultOfDelete(OperationModel operation, EntityModel entity) => operation switch
    {
        { Query.Count: > 0 } => HasNoQuery,
        { Sends: not null } => SendsNothing,
        { Key: { Type.Kind: not TypeKind.String } } => NamesByString,
        _ when operation.Key is null || !AllAttributes(operation, entity) => "names the object by one of its attributes: give its route just one placeholder, an attribute",
        _ when operation.Returns.Kind != ReturnKind.Nothing => "returns \"nothing\"",
        _ => null,
    };

    private static string? FaultOfList(OperationModel operation, EntityModel entity) => operation switch
    {
        { Sends: not null } => SendsNothing,
        _ when operation.Returns.Kind != ReturnKind.Page || operation.Returns.Entity != entity => $"returns \"page of {entity.WireName}\"",
        { Paging: null } => "has a \"paging\": how the list goes on; \"pages\" also where it comes whole",
        { Placeholders.Count: > 0 } => "has a route without placeholders",
        _ => null,
    };

    private static string? FaultOfCount(OperationModel operation) => operation switch
    {
        { Query.Count: > 0 } => HasNoQuery,
        { Sends: not null } => SendsNothing,
        _ when operation.Returns.Kind != ReturnKind.Integer || operation.Placeholders.Count > 0 => "returns \"integer at …\", from a route without placeholders",
        _ => null,
    };

    private static bool ReturnsOne(OperationModel operation, EntityModel entity) => operation.Returns is { Kind: ReturnKind.One, Path.Count: 0 } returns && returns.Entity == entity;

    private static bool AllAttributes(OperationModel operation, EntityModel entity) => operation.Placeholders.All(placeholder =>
        entity.Attributes.Any(attribute => attribute.WireName == placeholder.WireName && attribute.Type.Kind == TypeKind.String));
}
