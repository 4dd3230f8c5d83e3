using System.Text.Json;

namespace Intercom;

/// <summary>A part of a resource that knows what of it was changed: a nested resource, a list of them, or custom attributes.</summary>
internal interface ITracked
{
    bool IsChanged { get; }

    /// <summary>What was changed is what the API has, from now on.</summary>
    void AcceptChanges();

    /// <summary>All of it was set by the app: the next save sends it.</summary>
    void MarkAllChanged();

    /// <summary>Sets the times that count as now where they are left unset.</summary>
    void SetDefaults(DateTimeOffset now);

    /// <summary>Remembers the client that loaded this, for everything inside that loads or saves itself.</summary>
    void Attach(IntercomClient client);

    void WriteTo(Utf8JsonWriter writer, JsonForm form);
}
