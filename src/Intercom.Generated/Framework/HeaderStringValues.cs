namespace Intercom;

/// <summary>Stands in for the structure of the same name.</summary>
internal readonly struct HeaderStringValues(string[] values)
{
    public int Count => values.Length;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)values).GetEnumerator();

    public override string ToString() => string.Join(", ", values);
}
