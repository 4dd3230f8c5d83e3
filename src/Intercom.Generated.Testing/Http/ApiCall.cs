using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Intercom.Testing.Http;

/// <summary>A request that passed the gates.</summary>
internal sealed class ApiCall(HttpRequest request, JsonObject body)
{
    /// <summary>Empty for a request whose body is not read.</summary>
    public JsonObject Body => body;

    public QueryParameters Query { get; } = new(request.Query);

    public ApiVersion Version => request.HttpContext.Features.GetRequiredFeature<ApiVersion>();

    /// <summary>The id in the path, unescaped.</summary>
    public string Id => (string)request.RouteValues["id"]!;

    /// <summary>The address of a path on the host the caller reached.</summary>
    public string AddressOf(string path) => $"{request.Scheme}://{request.Host}{path}";

    /// <summary>The address of this request on the host the caller reached, with another query.</summary>
    public string AddressWith(QueryString query) =>
        $"{request.Scheme}://{request.Host}{request.Path.ToString().TrimEnd('/')}{query}";
}
