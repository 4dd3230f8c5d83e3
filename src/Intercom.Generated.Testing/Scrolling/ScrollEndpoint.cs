using System.Text.Json.Nodes;
using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Scrolling;

/// <summary><c>GET /users/scroll</c> and its like: everything there was when the scroll was opened, 100 at a time.</summary>
/// <param name="workspace">The workspace, which has room for one scroll.</param>
/// <param name="itemType">The <c>type</c> of what is listed.</param>
/// <param name="plural">The path before <c>/scroll</c>, and the key of the list.</param>
/// <param name="ids">All ids there are.</param>
/// <param name="find">The answer for an id; null when what it named is gone.</param>
internal sealed class ScrollEndpoint(Workspace workspace, string itemType, string plural, Func<IEnumerable<string>> ids, Func<string, ApiCall, JsonObject?> find)
{
    private const int PageSize = 100;

    public void Map(ApiRoutes routes) => routes.Get($"/{plural}/scroll", Show);

    private JsonObject Show(ApiCall call)
    {
        Scroll scroll = call.Query.Text("scroll_param") is { } parameter
            ? workspace.Scroll.Resume(plural, parameter)
            : workspace.Scroll.Open(plural, ids());

        var items = new List<JsonObject>(PageSize);
        // Deleted ones are passed over within the page: an empty page would read as the end.
        while (items.Count < PageSize && scroll.TryNext(out string? id))
        {
            if (find(id, call) is { } item)
                items.Add(item);
        }

        if (items.Count == 0)
            workspace.Scroll.Close();

        JsonObject list = TypedList.Of(itemType, plural, items);
        list["scroll_param"] = scroll.Parameter;
        return list;
    }
}
