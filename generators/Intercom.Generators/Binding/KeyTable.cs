namespace Intercom.Generators.Binding;

/// <summary>The keys an object of the description may have.</summary>
/// <param name="what">What the object is, in the words of a message.</param>
internal sealed class KeyTable(string what, params Key[] keys)
{
    public string What { get; } = what;

    public IReadOnlyList<Key> Keys { get; } = keys;

    public Key? this[string name] => Keys.FirstOrDefault(key => key.Name == name);
}
