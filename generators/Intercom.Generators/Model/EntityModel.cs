namespace Intercom.Generators.Model;

/// <summary>A model of the description: becomes a class.</summary>
/// <param name="WireName">What the API says in <c>type</c>.</param>
/// <param name="Name">The class.</param>
/// <param name="Variable">What a variable that holds one is called.</param>
/// <param name="Source">The file that describes it.</param>
/// <param name="Like">The model whose attributes it has too.</param>
/// <param name="Also">What else the API says in <c>type</c> of one.</param>
/// <param name="ListKey">The member that holds the records of a list of these.</param>
/// <param name="OtherListKey">Another member that may hold them.</param>
/// <param name="SendsType">Whether requests name the type too.</param>
/// <param name="Shorthand">The attribute a bare string stands for.</param>
/// <param name="Attributes">The attributes, the type first.</param>
internal sealed record EntityModel(
    string WireName, string Name, string Variable, string Doc, string Source, string? Like, EquatableArray<string> Also, string? ListKey, string? OtherListKey,
    bool SendsType, string? Shorthand, EquatableArray<AttributeModel> Attributes)
{
    /// <summary>As many as fit into the bits that track them.</summary>
    public const int MaxAttributes = 64;

    /// <summary>The interfaces of the unions it is one of.</summary>
    public EquatableArray<string> Unions { get; init; }

    public AttributeModel? CustomAttributes => Attributes.FirstOrDefault(attribute => attribute.Type.Kind == TypeKind.CustomAttributes);

    /// <summary>What the API says in <c>type</c>, however it may.</summary>
    public IEnumerable<string> Types => [WireName, .. Also];

    /// <summary>What a request needs to know of it: its names, and these of its attributes.</summary>
    public EntityModel With(ICollection<string> attributes) => new(
        WireName, Name, Variable, "", "", null, default, null, null, SendsType: false, null,
        new(Attributes.Where(attribute => attributes.Contains(attribute.WireName)).Select(attribute => attribute with { Doc = "", Example = "" })));
}
