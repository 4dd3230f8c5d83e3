using System.Text.RegularExpressions;

namespace Intercom.Testing.Coverage;

/// <summary>An operation of the API's description.</summary>
/// <param name="Name">The resource and the operation: <c>users.find_by_email</c>.</param>
/// <param name="Http">Method, path and the query that belongs to it: <c>GET /users?email={email}</c>.</param>
internal sealed partial record DescribedOperation(string Name, string Http)
{
    /// <summary>Method and path alone, in the form of <see cref="Shape"/>.</summary>
    public string Route => Shape(Http.Split('?')[0]);

    /// <summary>A route without the names of its parameters, which everybody chooses for themselves.</summary>
    public static string Shape(string route) => Parameter().Replace(route, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
