using System.Text.Json.Nodes;

namespace Intercom.Tests.Examples;

/// <summary>An example of the description: how an operation is called, what leaves, what comes back.</summary>
public sealed record DescribedExample(string Resource, string Operation, string Name, JsonObject Definition, JsonObject Example)
{
    public string? Role => (string?)Definition["role"];

    public override string ToString() => $"{Resource}.{Operation}: {Name}";
}
