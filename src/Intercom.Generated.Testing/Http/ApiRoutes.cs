using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Intercom.Testing.Http;

/// <summary>
/// Where endpoints are put. An endpoint is a function from a call to its answer; reading, the workspace's lock and writing are done here.
/// A trailing slash in the path makes no difference.
/// </summary>
internal sealed class ApiRoutes(IEndpointRouteBuilder routes, Workspace workspace)
{
    public void Get(string path, Func<ApiCall, JsonObject> endpoint) =>
        routes.MapGet(path, context => AnswerAsync(context, [], endpoint));

    public void Delete(string path, Func<ApiCall, JsonObject> endpoint) =>
        routes.MapDelete(path, context => AnswerAsync(context, [], endpoint));

    public void Post(string path, Func<ApiCall, JsonObject> endpoint) =>
        routes.MapPost(path, context => AnswerAsync(context, RequestBody.Read(context.Request), endpoint));

    public void Put(string path, Func<ApiCall, JsonObject> endpoint) =>
        routes.MapPut(path, context => AnswerAsync(context, RequestBody.Read(context.Request), endpoint));

    /// <summary>A DELETE whose body says what to take out of the object.</summary>
    public void DeleteFrom(string path, Func<ApiCall, JsonObject> endpoint) =>
        routes.MapDelete(path, context => AnswerAsync(context, RequestBody.Read(context.Request), endpoint));

    /// <summary>A POST that says all in its path; a body is not read.</summary>
    public void Trigger(string path, Func<ApiCall, JsonObject> endpoint) =>
        routes.MapPost(path, context => AnswerAsync(context, [], endpoint));

    /// <summary>A POST that is answered with 202 and nothing else.</summary>
    public void Accept(string path, Action<ApiCall> endpoint) =>
        routes.MapPost(path, context =>
        {
            var call = new ApiCall(context.Request, RequestBody.Read(context.Request));
            workspace.Exclusively(() => endpoint(call));
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return Task.CompletedTask;
        });

    /// <summary>Takes every other path, and every other method of a path that is known.</summary>
    /// <param name="log">Told of each; null for nobody.</param>
    public void RefuseTheRest(Action<string>? log) =>
        routes.MapFallback("{*path}", context =>
        {
            string request = $"{context.Request.Method} {context.Request.Path}";
            log?.Invoke($"IntercomEmulator: 404, nothing serves {request} (request {context.TraceIdentifier}). {OwnPages.Root}/coverage lists what is served.");
            throw Refusal.NotFound($"The requested resource was not found: {request}");
        });

    private Task AnswerAsync(HttpContext context, JsonObject body, Func<ApiCall, JsonObject> endpoint)
    {
        var call = new ApiCall(context.Request, body);
        byte[] json = workspace.Exclusively(() => JsonAnswer.Bytes(endpoint(call)));
        return JsonAnswer.WriteAsync(context.Response, StatusCodes.Status200OK, json);
    }
}
