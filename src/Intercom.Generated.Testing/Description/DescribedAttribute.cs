using System.Text.Json.Nodes;

namespace Intercom.Testing.Description;

/// <summary>An attribute of a model, as an answer may hold it.</summary>
/// <param name="Type">One of the description's types: <c>timestamp</c>, <c>list of tag</c>.</param>
/// <param name="Removal">For a list: the flag that requests take an element out with; null for none.</param>
/// <param name="IsSecret">Whether nobody may be shown it.</param>
internal sealed record DescribedAttribute(string Type, string? Removal, bool IsSecret)
{
    public static DescribedAttribute Read(JsonNode described) =>
        new((string)described["type"]!, (string?)described["removal"], (bool?)described["secret"] == true);
}
