using System.Text.RegularExpressions;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Examples that fit the operations mistakes are made in, with ' for the quotes of JSON.</summary>
internal static partial class Sample
{
    /// <summary>The examples of an operation, by its method and route.</summary>
    public static string Of(string http) => $"'examples': {{ 'one': {{ 'request': '{Placeholder().Replace(http, "7")}', 'answer': {{}} }} }}";

    /// <summary>The examples of an operation, by its members.</summary>
    public static string For(string members) => Of(Http().Match(members).Groups[1].Value);

    [GeneratedRegex("\\{[a-z_]+\\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("'http': «?'([^']+)'")]
    private static partial Regex Http();
}
