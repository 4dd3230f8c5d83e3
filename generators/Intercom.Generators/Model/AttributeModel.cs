namespace Intercom.Generators.Model;

/// <summary>An attribute of a model: becomes a property.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Name">The property.</param>
/// <param name="Example">A value, as JSON.</param>
/// <param name="IsIdentity">Whether it is one of those that say which object it is.</param>
/// <param name="Removal">The member that has the API remove an element of this list.</param>
/// <param name="IsNowByDefault">Whether a create that leaves it unset sends the present time.</param>
/// <param name="Always">What every request says of it; null for nothing of the kind.</param>
/// <param name="IsSecret">Whether a debugger shows it only when it is asked.</param>
/// <param name="IsRepeated">Whether many objects have the same of few values.</param>
internal sealed record AttributeModel(
    string WireName, string Name, TypeModel Type, Access Access, string Doc, string Example,
    bool IsIdentity = false, string? Removal = null, bool IsNowByDefault = false, string? Always = null, bool IsSecret = false, bool IsRepeated = false)
{
    public bool IsSent => Access != Access.ReadOnly;

    /// <summary>Whether it says what the object is.</summary>
    public bool IsType => Type.Kind == TypeKind.Discriminator;
}
