using System.Globalization;
using Intercom.Testing.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Testing.Page;

/// <summary>The page that shows the workspace to whoever develops with it.</summary>
internal sealed class PageEndpoints(Workspace workspace)
{
    private const string Markup = "text/html; charset=utf-8";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(OwnPages.Root, context => ShowAsync(context, () => WorkspacePage.Of(workspace, JournalOf(context))));
        routes.MapGet($"{OwnPages.Root}/requests/{{id}}", context => ShowAsync(context, () => RequestPage.Of(Find(context))));
        routes.MapGet($"{OwnPages.Root}/changes", context =>
            PageAnswer.WriteAsync(context, "text/plain; charset=utf-8", ChangesOf(context).ToString(CultureInfo.InvariantCulture)));
        MapAsset(routes, $"{OwnPages.Root}/page.css", "page.css", "text/css; charset=utf-8");
        MapAsset(routes, $"{OwnPages.Root}/page.js", "page.js", "text/javascript; charset=utf-8");
        MapAsset(routes, OwnPages.Icon, "page.svg", "image/svg+xml");
    }

    private static void MapAsset(IEndpointRouteBuilder routes, string path, string name, string contentType) =>
        routes.MapGet(path, context => PageAnswer.WriteAsync(context, contentType, PageAsset.Read(name)));

    private Task ShowAsync(HttpContext context, Func<Html> content)
    {
        // Before the content: what changes meanwhile makes it old, though it may be in it.
        long changes = ChangesOf(context);
        return PageAnswer.WriteAsync(context, Markup, PageFrame.Around(changes, content()).ToString());
    }

    // Both only grow, so a change of either is one of the sum.
    private long ChangesOf(HttpContext context) => workspace.Changes + JournalOf(context).Changes;

    private static EmulatedRequest Find(HttpContext context)
    {
        string id = (string)context.Request.RouteValues["id"]!;
        return JournalOf(context).All.FirstOrDefault(request => request.RequestId == id)
            ?? throw Refusal.NotFound($"No request {id} is kept; IntercomEmulatorOptions.RequestsKept says how many are");
    }

    private static RequestJournal JournalOf(HttpContext context) => context.RequestServices.GetRequiredService<RequestJournal>();
}
