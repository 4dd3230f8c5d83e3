namespace Intercom.Generators.Binding;

/// <summary>The keys an object of the description may have.</summary>
/// <param name="what">What the object is, in the words of a message.</param>
internal sealed class KeyTable(string what, params Key[] keys)
{
    public string What { get; } = what;

    public IReadOnlyList<Key> Keys { get; } = keys;

    public Key? this[string name] => Keys.FirstOrDefault(key => key.Name == name);
}

/// <summary>A key of an object of the description.</summary>
/// <param name="Hint">What to write, as JSON.</param>
internal sealed record Key(string Name, JsonKind Kind, bool IsRequired, string Hint);

/// <summary>What a key may hold.</summary>
internal enum JsonKind
{
    Any,
    Text,
    Number,
    Flag,
    List,
    Map,
}
