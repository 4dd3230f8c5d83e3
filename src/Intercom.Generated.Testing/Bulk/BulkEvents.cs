using System.Text.Json.Nodes;
using Intercom.Testing.Events;

namespace Intercom.Testing.Bulk;

/// <summary>The items of <c>POST /bulk/events</c>: events are only added.</summary>
internal sealed class BulkEvents(Workspace workspace) : IBulkItems
{
    public string Path => "/bulk/events";

    public string DataType => "event";

    public IReadOnlyList<string> Methods { get; } = ["post"];

    public void CarryOut(string method, JsonObject data) => new EventRecorder(workspace).Record(data);
}
