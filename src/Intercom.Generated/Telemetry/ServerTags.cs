namespace Intercom;

/// <summary>Where calls go, as tags: made once for a client.</summary>
internal sealed class ServerTags(Uri address)
{
    public KeyValuePair<string, object?> Address { get; } = new(TagName.Server, address.IdnHost);

    public KeyValuePair<string, object?> Port { get; } = new(TagName.Port, address.Port);
}
