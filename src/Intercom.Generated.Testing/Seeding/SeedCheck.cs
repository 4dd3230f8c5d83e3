using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Description;
using Intercom.Testing.Events;
using Intercom.Testing.Http;
using Intercom.Testing.Json;
using Intercom.Testing.Page;

namespace Intercom.Testing.Seeding;

/// <summary>
/// Holds an object that is put in to what the description says of its model, so that no wrong type and no misspelt name gets in.
/// Ids that are numbers become the strings they are in answers.
/// </summary>
/// <param name="refuse">Makes the exception, of the place and what is wrong there.</param>
/// <param name="takesUnknown">Whether names and custom attributes the API has not are taken: a test may try what its app makes of an API that has grown.</param>
internal sealed class SeedCheck(Func<string, string, Exception?, ArgumentException> refuse, bool takesUnknown)
{
    private const int MostShown = 80;

    /// <param name="given">The object; its ids may be rewritten.</param>
    /// <param name="model">What it is.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="beside">Names it may have beside those of the model.</param>
    public void Object(JsonObject given, DescribedModel model, string place, params IReadOnlyCollection<string> beside)
    {
        foreach ((string name, JsonNode? value) in given.ToArray())
        {
            if (model.Attributes.TryGetValue(name, out DescribedAttribute? attribute))
                Value(given, name, value, attribute, place);
            else if (name == "type" && value is not null)
                Scalar(given, name, value, AttributeRules.Text, place, isSecret: false);
            else if (name != "type" && !takesUnknown && !beside.Contains(name))
                throw refuse($"{place}.{name}", $"The API answers with no '{name}' in this place. Write {string.Join(", ", model.Attributes.Keys.Order(StringComparer.Ordinal))}, or leave it out.", null);
        }
    }

    private void Value(JsonObject holder, string name, JsonNode? value, DescribedAttribute attribute, string place)
    {
        if (value is null)
            return;

        string path = $"{place}.{name}";
        string[] words = attribute.Type.Split(" of ");
        if (Rule(name, attribute.Type) is { } rule)
            Scalar(holder, name, value, rule, place, attribute.IsSecret);
        else if (attribute.Type == "list of string")
            Elements(value, path, (items, i) => Text(items, i, name, path));
        else if (words is ["list" or "array", string type])
            Elements(words[0] == "list" ? Untyped(value, name, path) : value, path, (items, i) => Element(items[i], type, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), attribute.Removal));
        else if (value is JsonObject part)
            Element(part, attribute.Type, path, null);
        else if (value.GetValueKind() != JsonValueKind.String || DescribedModel.Of(attribute.Type, [])?.Shorthand is null)
            throw refuse(path, $"This is an object: write {{ … }}. {Found(value)}", null);
    }

    private void Element(JsonNode? item, string type, string place, string? removal)
    {
        if (item is not JsonObject part)
            throw refuse(place, $"This is an object: write {{ … }}. {Found(item)}", null);

        // Objects of any type have no model to be held to.
        if (DescribedModel.Of(type, part) is { } model)
            Object(part, model, place, removal is null ? [] : [removal]);
    }

    // A list stands alone or in its typed object.
    private JsonNode? Untyped(JsonNode value, string name, string path)
    {
        if (value is not JsonObject typed)
            return value;

        string? unknown = typed.Select(member => member.Key).FirstOrDefault(key => key != name && key is not ("type" or "total_count"));
        return unknown is null
            ? typed[name]
            : throw refuse($"{path}.{unknown}", $"A list in its own object has no '{unknown}': write {{ \"type\": …, \"{name}\": [ … ] }}.", null);
    }

    private void Elements(JsonNode? list, string path, Action<JsonArray, int> check)
    {
        if (list is null)
            return;
        if (list is not JsonArray items)
            throw refuse(path, $"This is an array: write [ … ]. {Found(list)}", null);

        for (int i = 0; i < items.Count; i++)
            check(items, i);
    }

    private void Text(JsonArray items, int index, string name, string path)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
        JsonNode item = items[index] ?? throw refuse(place, $"This is a string. {Found(null)}", null);
        try
        {
            JsonNode text = (name.EndsWith("_ids", StringComparison.Ordinal) ? AttributeRules.Identifier(item, name) : AttributeRules.Text(item, name))!;
            if (text != item)
                items[index] = text;
        }
        catch (RefusedRequestException refused)
        {
            throw refuse(place, $"{refused.Message}. {Found(item)}", refused);
        }
    }

    private void Scalar(JsonObject holder, string name, JsonNode value, AttributeRule rule, string place, bool isSecret)
    {
        try
        {
            JsonNode? checkedValue = rule(value, name);
            if (checkedValue != value)
                holder[name] = checkedValue;
        }
        catch (RefusedRequestException refused)
        {
            throw refuse($"{place}.{refused.Parameter ?? name}", isSecret ? $"{refused.Message}." : $"{refused.Message}. {Found(value)}", refused);
        }
    }

    // Null for what is no single value.
    private AttributeRule? Rule(string name, string type) => type switch
    {
        "string" when name == "id" || name.EndsWith("_id", StringComparison.Ordinal) => AttributeRules.Identifier,
        "string" when name == "email" => AttributeRules.Email,
        "string" => AttributeRules.Text,
        "boolean" => AttributeRules.Flag,
        "integer" when name == "session_count" => Count,
        "integer" => AttributeRules.Integer,
        "decimal" => AttributeRules.Number,
        "number" => NumberOrText,
        "timestamp" => Timestamp,
        "custom attributes" when takesUnknown => null,
        "custom attributes" => CustomAttributeMap.Check,
        "event metadata" => static (value, _) => MetadataRules.Check(value),
        _ => null,
    };

    // Requests take any number of seconds; here milliseconds are a slip.
    private static JsonNode? Timestamp(JsonNode? value, string field) =>
        AttributeRules.Timestamp(value, field).AsInteger() > EventRecorder.LatestSecond
            ? throw Refusal.ParameterInvalid(field, $"{field} is after the year 9999: write the seconds since 1970, not the milliseconds")
            : value;

    private static JsonNode? Count(JsonNode? value, string field) =>
        AttributeRules.Integer(value, field).AsInteger() < 0
            ? throw Refusal.ParameterInvalid(field, $"{field} counts, so it is 0 or more")
            : value;

    // Degrees have come as both.
    private static JsonNode? NumberOrText(JsonNode? value, string field) =>
        value?.GetValueKind() == JsonValueKind.String && double.TryParse(value.GetValue<string>(), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? value
            : AttributeRules.Number(value, field);

    private static string Found(JsonNode? value)
    {
        string json = ShownText.Plain(value?.ToJsonString() ?? "null");
        string rest = json is "\"\"" ? ": leave it out or write something" : "";
        return $"Found {(json.Length > MostShown ? $"{json[..MostShown]}…" : json)}{rest}.";
    }
}
