using System.Text.Json.Nodes;

namespace Intercom.Testing.Attributes;

/// <summary>The attributes a request may write on an object.</summary>
internal sealed class WritableAttributes(IReadOnlyDictionary<string, AttributeRule> rules)
{
    public IEnumerable<string> Names => rules.Keys;

    /// <summary>
    /// The writable attributes among those given, as they are to be stored. The rest, read-only and unknown ones, is left out:
    /// clients send back whole objects they have read.
    /// </summary>
    /// <param name="given">The object in the request's body.</param>
    /// <param name="path">Goes before an attribute's name in an error's <c>field</c>.</param>
    public JsonObject Check(JsonObject given, string path = "")
    {
        var result = new JsonObject();
        foreach ((string name, JsonNode? value) in given)
        {
            if (rules.TryGetValue(name, out AttributeRule? rule))
                result[name] = rule(value, path + name)?.DeepClone();
        }

        return result;
    }
}
