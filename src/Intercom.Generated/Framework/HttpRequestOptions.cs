using System.Diagnostics.CodeAnalysis;

namespace Intercom;

/// <summary>Stands in for the class of the same name, over the properties that a request has on the .NET Framework.</summary>
internal readonly struct HttpRequestOptions(IDictionary<string, object?> properties)
{
    public void Set<TValue>(HttpRequestOptionsKey<TValue> key, TValue value) => properties[key.Key] = value;

    public bool TryGetValue<TValue>(HttpRequestOptionsKey<TValue> key, [MaybeNullWhen(false)] out TValue value)
    {
        if (properties.TryGetValue(key.Key, out object? kept) && kept is TValue typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }
}
