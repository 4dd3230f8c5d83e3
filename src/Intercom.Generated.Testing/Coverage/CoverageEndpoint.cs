using System.Text.Json.Nodes;
using Intercom.Testing.Description;
using Intercom.Testing.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Testing.Coverage;

/// <summary><c>GET /_emulator/coverage</c>: which of the operations described are served, and what is served beside them.</summary>
internal static class CoverageEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet($"{OwnPages.Root}/coverage", context =>
    {
        string[] served = [.. ServedRoutes.In(context.RequestServices.GetRequiredService<EndpointDataSource>())];
        return JsonAnswer.WriteAsync(context.Response, StatusCodes.Status200OK, JsonAnswer.Bytes(Compare([.. ApiDescription.Operations()], served)));
    });

    private static JsonObject Compare(DescribedOperation[] described, string[] served)
    {
        ILookup<string, string> byShape = served.ToLookup(DescribedOperation.Shape, StringComparer.Ordinal);
        return new JsonObject
        {
            ["type"] = "coverage",
            ["described"] = described.Length,
            ["served"] = described.Count(operation => byShape.Contains(operation.Route)),
            ["operations"] = new JsonArray([.. described.Select(operation => Describe(operation, byShape.Contains(operation.Route)))]),
            // Older clients' paths, and such as only links name.
            ["beside"] = new JsonArray([.. served.ExceptBy(described.Select(operation => operation.Route), DescribedOperation.Shape).Select(route => JsonValue.Create(route))]),
        };
    }

    private static JsonObject Describe(DescribedOperation operation, bool isServed) =>
        new() { ["operation"] = operation.Name, ["http"] = operation.Http, ["served"] = isServed };
}
