namespace Intercom;

/// <summary>Stands in for the key of the same name.</summary>
internal readonly struct HttpRequestOptionsKey<TValue>(string key)
{
    public string Key => key;
}
