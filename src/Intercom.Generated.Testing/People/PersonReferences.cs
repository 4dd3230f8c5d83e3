using System.Text.Json.Nodes;

namespace Intercom.Testing.People;

/// <summary>The people an object speaks of, wherever in it they stand: as author, as customer, as who rated.</summary>
internal static class PersonReferences
{
    /// <summary>Puts a reference to a successor in the place of every one to a person.</summary>
    /// <param name="node">The object, or a list in it.</param>
    /// <param name="personId">Intercom's id of the person.</param>
    /// <param name="successor">Who is to stand there.</param>
    public static void Replace(JsonNode? node, string personId, Person successor)
    {
        JsonNode?[] inner = node switch
        {
            JsonObject fields => [.. fields.Select(field => field.Value)],
            JsonArray items => [.. items],
            _ => [],
        };
        foreach (JsonNode? child in inner)
        {
            if (!IsTo(child, personId))
                Replace(child, personId, successor);
            else if (child!.Parent is JsonObject fields)
                fields[child.GetPropertyName()] = successor.ToReference();
            else
                child.Parent!.AsArray()[child.GetElementIndex()] = successor.ToReference();
        }
    }

    // Admins have ids of their own, which may be the same.
    private static bool IsTo(JsonNode? node, string personId) =>
        node is JsonObject reference
        && reference["id"]?.ToString() == personId
        && reference["type"]?.ToString() is "user" or "lead" or "contact" or "visitor";
}
