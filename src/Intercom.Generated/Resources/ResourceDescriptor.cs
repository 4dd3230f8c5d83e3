using System.Text.Json;

namespace Intercom;

/// <summary>What the description says of a model, as far as reading and writing it needs.</summary>
internal sealed class ResourceDescriptor(string type, params string[] attributes)
{
    /// <summary>What the API says in <c>type</c>.</summary>
    public string Type { get; } = type;

    /// <summary>What the API says in the <c>type</c> of a list of these.</summary>
    public string ListType { get; } = type + ".list";

    /// <summary>The names of the attributes on the wire, by position.</summary>
    public JsonEncodedText[] Names { get; } = Array.ConvertAll(attributes, static name => JsonEncodedText.Encode(name));

    /// <summary>The member that holds the array of a list of these: <c>users</c> in a <c>user.list</c>.</summary>
    public string? ListKey { get; init; }

    /// <summary>Another member that may hold it, where the API is not of one mind.</summary>
    public string? OtherListKey { get; init; }

    /// <summary>The attributes that say which resource it is.</summary>
    public AttributeSet Identity { get; init; }

    /// <summary>The attributes that a request may carry.</summary>
    public AttributeSet Writable { get; init; }

    /// <summary>The attributes a request carries and no answer has.</summary>
    public AttributeSet WriteOnly { get; init; }

    /// <summary>The times that a create which leaves them unset sets to the present one.</summary>
    public AttributeSet NowByDefault { get; init; }

    /// <summary>The type of the model whose attributes this one has too: one may come where the other was asked for.</summary>
    public string? Like { get; init; }

    /// <summary>The attributes that are resources, lists or custom attributes themselves.</summary>
    public AttributeSet Nested { get; init; }

    /// <summary>Whether requests name the type too.</summary>
    public bool SendsType { get; init; }

    /// <summary>What every request says of the object besides.</summary>
    public IReadOnlyList<(string Name, string Value)> Constants { get; init; } = [];

    /// <summary>The attribute a bare string stands for, and that requests send in place of an object; -1 for none.</summary>
    public int Shorthand { get; init; } = -1;
}
