using Intercom.Testing.Http;
using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Strictness;

/// <summary>Refuses what the emulator would leave out in silence. Nothing has changed by then.</summary>
internal static class StrictGate
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // What has no route is refused as such.
        if (ServedRoutes.PatternOf(context.GetEndpoint()) is { } pattern)
            Check(context.Request, $"{context.Request.Method} {pattern}");

        return next(context);
    }

    private static void Check(HttpRequest request, string route)
    {
        IReadOnlyList<string> known = KnownQueries.Of(route);
        if (request.Query.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal)) is { } parameter)
            throw Refusal.ParameterInvalid(parameter, $"'{parameter}' is no query parameter of {route}. {(known.Count == 0 ? "It has none" : $"Known are {string.Join(", ", known)}")}");

        if (KnownBodies.Of(route) is { } shape && UnknownProperty.In(RequestBody.Read(request), shape) is { } property)
            throw Refusal.ParameterInvalid(property, $"'{property}' is no property of {route}");
    }
}
