namespace Intercom.Generators.Model;

/// <summary>A model of the description: becomes a class.</summary>
/// <param name="WireName">What the API says in <c>type</c>.</param>
/// <param name="Name">The class.</param>
/// <param name="Variable">What a variable that holds one is called.</param>
/// <param name="Source">The file that describes it.</param>
/// <param name="ListKey">The member that holds the records of a list of these.</param>
/// <param name="SendsType">Whether requests name the type too.</param>
/// <param name="Shorthand">The attribute a bare string stands for.</param>
/// <param name="Attributes">The attributes, the type first.</param>
internal sealed record EntityModel(
    string WireName, string Name, string Variable, string Doc, string Source, string? ListKey, bool SendsType, string? Shorthand, EquatableArray<AttributeModel> Attributes)
{
    /// <summary>As many as fit into the bits that track them.</summary>
    public const int MaxAttributes = 64;

    public AttributeModel? CustomAttributes => Attributes.FirstOrDefault(attribute => attribute.Type.Kind == TypeKind.CustomAttributes);
}
