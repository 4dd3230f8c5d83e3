using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom.Testing.Seeding;

/// <summary>An object put in from code, in the API's own form. What it cannot be is an <see cref="ArgumentException"/>.</summary>
internal sealed class GivenObject
{
    private readonly string _parameter;
    private readonly string? _place;

    /// <param name="given">The caller's object, which is copied.</param>
    /// <param name="parameter">The name of the caller's parameter, which is what the object is called.</param>
    /// <param name="types">The <c>type</c>s the object may have, if it has one.</param>
    public GivenObject(JsonObject given, string parameter, params ReadOnlySpan<string> types)
        : this(given, parameter, null, types)
    {
    }

    /// <summary>An object out of a seed.</summary>
    /// <param name="given">The object, which is copied.</param>
    /// <param name="kind">What the object is called.</param>
    /// <param name="types">The <c>type</c>s the object may have, if it has one.</param>
    /// <param name="place">Where in the seed it stands, which stands before each message.</param>
    public GivenObject(JsonObject given, string kind, IReadOnlyList<string> types, string place)
        : this(given, kind, place, [.. types])
    {
    }

    private GivenObject(JsonObject given, string parameter, string? place, ReadOnlySpan<string> types)
    {
        Fields = JsonTree.Copy(given);
        _parameter = parameter;
        _place = place;
        if (Text("type") is { } type && !types.Contains(type))
            throw Refuse($"The type of a {parameter} is '{types[0]}' or left out, not '{type}'.");
    }

    public JsonObject Fields { get; }

    /// <summary>The fields that are kept as they are.</summary>
    /// <param name="read">Those that are not, because they were read.</param>
    public IEnumerable<KeyValuePair<string, JsonNode?>> FieldsBut(params IReadOnlyCollection<string> read) =>
        Fields.Where(field => !read.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()));

    /// <summary>The id, which nothing in the workspace may have; null when there is none.</summary>
    public string? Id(Func<string, bool> isTaken)
    {
        string? id = Text("id");
        return id is not null && isTaken(id) ? throw Refuse($"The id '{id}' of the {_parameter} is taken already.") : id;
    }

    /// <summary>A string; null when there is none.</summary>
    public string? Text(string name) => Fields[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw Refuse($"A {_parameter}'s {name} is a string."),
    };

    /// <summary>A time in unix seconds; null when there is none.</summary>
    public long? Timestamp(string name) => Fields[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out long seconds) => seconds,
        _ => throw Refuse($"A {_parameter}'s {name} is a whole number of seconds since 1970, in UTC."),
    };

    /// <summary>A list, which stands alone or in its typed object: <c>{"type":"tag.list","tags":[…]}</c>; null when there is none.</summary>
    public JsonNode? List(string name) => Fields[name] is JsonObject list ? list[name] : Fields[name];

    /// <summary>The elements of a list of objects.</summary>
    public IReadOnlyList<JsonObject> Items(string name) => List(name) switch
    {
        null => [],
        JsonArray items when items.All(item => item is JsonObject) => [.. items.OfType<JsonObject>()],
        _ => throw Refuse($"A {_parameter}'s {name} are a list of objects."),
    };

    /// <summary>The elements of a plain array of ids, which are numbers or strings.</summary>
    public IReadOnlyList<string> Ids(string name) => Fields[name] switch
    {
        null => [],
        JsonArray ids when ids.All(id => id is JsonValue) => [.. ids.Select(id => id!.ToString())],
        _ => throw Refuse($"A {_parameter}'s {name} are an array of ids."),
    };

    public ArgumentException Refuse(string message, Exception? inner = null) =>
        _place is null ? new(message, _parameter, inner) : new($"{_place}: {message}", inner);
}
