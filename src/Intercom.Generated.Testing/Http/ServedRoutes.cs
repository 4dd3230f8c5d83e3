using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Intercom.Testing.Http;

/// <summary>The routes of the API as the router knows them. That which takes all the rest is none.</summary>
internal static class ServedRoutes
{
    /// <summary>The pattern of the path an endpoint serves; null where nothing of the API does.</summary>
    public static string? PatternOf(Endpoint? endpoint) =>
        endpoint is RouteEndpoint { Order: < int.MaxValue } route && !OwnPages.Include(route.RoutePattern.RawText) ? route.RoutePattern.RawText : null;

    /// <summary>All of them, as method and pattern: <c>GET /users/{id}</c>.</summary>
    public static IEnumerable<string> In(EndpointDataSource endpoints) =>
        from endpoint in endpoints.Endpoints
        let pattern = PatternOf(endpoint)
        where pattern is not null
        from method in endpoint.Metadata.GetRequiredMetadata<IHttpMethodMetadata>().HttpMethods
        select $"{method} {pattern}";
}
