namespace Intercom.Generators.Model;

/// <summary>A resource of the API: becomes a client, its Refit interface, and the members of its model that send requests.</summary>
/// <param name="WireName">The name of its file.</param>
/// <param name="Name">The property on the client.</param>
/// <param name="Source">The file that describes it.</param>
internal sealed record ResourceModel(string WireName, string Name, string Doc, string Source, EntityModel Entity, EquatableArray<OperationModel> Operations)
{
    public string ClientName => Name + "Client";

    public string ApiName => "I" + Name + "Api";

    public IReadOnlyList<OperationModel> Of(Role role) => [.. Operations.Where(operation => operation.Role == role)];

    /// <summary>The operations of a role for objects of any type.</summary>
    public IReadOnlyList<OperationModel> Usual(Role role) => [.. Of(role).Where(operation => operation.Types.Count == 0)];

    /// <summary>The operations of a role for objects of some types, those for the same types together.</summary>
    public IEnumerable<IGrouping<EquatableArray<string>, OperationModel>> Special(Role role) => Of(role).Where(operation => operation.Types.Count > 0).GroupBy(operation => operation.Types);

    /// <summary>The operations of a role by the methods that send them: several may share one.</summary>
    public IEnumerable<IReadOnlyList<OperationModel>> MethodsOf(Role role) => Of(role).GroupBy(operation => operation.MethodName).Select(group => (IReadOnlyList<OperationModel>)[.. group]);

    /// <summary>The operation that finds one by Intercom's id, and so reloads one.</summary>
    public OperationModel? Loader => Entity.Attributes.Any(attribute => attribute.WireName == "id" && attribute.Type.Kind == TypeKind.String)
        ? Of(Role.Find).FirstOrDefault(operation => operation.Key?.WireName == "id")
        : null;

    /// <summary>The same with as much of its models as its code names: what else they have changes without it.</summary>
    public ResourceModel WithNamedAttributesOnly()
    {
        HashSet<string> keys = new(Operations.SelectMany(operation => operation.Placeholders).Select(placeholder => placeholder.WireName), StringComparer.Ordinal);
        return this with { Entity = Entity.With(keys), Operations = new(Operations.Select(operation => operation.With(keys))) };
    }
}
