namespace Intercom;

public partial class NamedCount
{
    /// <summary>What was counted: the name of a tag, a segment or a company. On the wire it is the name of the member that holds the number.</summary>
    /// <exception cref="InvalidOperationException">There is no such member.</exception>
    public string Name => Counted.Name;

    /// <summary>How many there are.</summary>
    /// <exception cref="InvalidOperationException">No member tells.</exception>
    public int Value => Counted.Value;

    /// <summary>The one member that says how many; what is counted may be called as an attribute is.</summary>
    private (string Name, int Value) Counted
    {
        get
        {
            foreach (string name in Undeclared.Select(static member => member.Key).Concat(["type", "remote_company_id"]))
            {
                if (TryGetAttribute(name, out AttributeValue value) && value.Kind is AttributeValueKind.Number or AttributeValueKind.String && WireCount.Of(value.ToJsonElement()) is { } count)
                    return (name, count);
            }

            throw new InvalidOperationException("This count does not say what it counts, or how many there are.");
        }
    }
}
