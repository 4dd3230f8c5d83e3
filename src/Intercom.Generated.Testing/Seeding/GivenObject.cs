using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Description;
using Intercom.Testing.Http;

namespace Intercom.Testing.Seeding;

/// <summary>
/// An object put in from code or a seed, in the API's own form, whose values have the types described. What it cannot be is an
/// <see cref="ArgumentException"/> that begins with where it stands.
/// </summary>
internal sealed class GivenObject
{
    private readonly string? _parameter;

    private GivenObject(JsonElement given, string model, string place, string? parameter, IReadOnlyCollection<string> beside)
    {
        Place = place;
        _parameter = parameter;
        Fields = new SeedReading(RefuseAt).Object(given, place);

        DescribedModel described = DescribedModel.Named(model);
        new SeedCheck(RefuseAt, takesUnknown: !IsOfSeed).Object(Fields, described, place, beside);
        if (Text("type") is { } type && !described.Says(type))
            throw Refuse("type", $"The type is \"{string.Join("\" or \"", [described.Name, .. described.Also])}\", or left out. Found \"{type}\".");
    }

    /// <summary>Where it stands: <c>users[3]</c> in a seed, the caller's parameter in code.</summary>
    public string Place { get; }

    public JsonObject Fields { get; }

    /// <summary>Whether it is part of a seed, of which nobody learns the ids that are left out.</summary>
    public bool IsOfSeed => _parameter is null;

    /// <param name="given">The caller's object, which is copied.</param>
    /// <param name="model">What it is in the description.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    public static GivenObject InCode(JsonObject given, string model, string parameter)
    {
        using JsonDocument json = SeedText.Of(given, parameter);
        return new GivenObject(json.RootElement, model, parameter, parameter, []);
    }

    /// <param name="given">The object, which is copied.</param>
    /// <param name="model">What it is in the description.</param>
    /// <param name="place">Where in the seed it stands.</param>
    /// <param name="beside">Names it may have beside those described.</param>
    public static GivenObject InSeed(JsonElement given, string model, string place, params IReadOnlyCollection<string> beside) =>
        new(given, model, place, null, beside);

    /// <summary>The fields that are kept as they are.</summary>
    /// <param name="read">Those that are not, because they were read.</param>
    public IEnumerable<KeyValuePair<string, JsonNode?>> FieldsBut(params IReadOnlyCollection<string> read) =>
        Fields.Where(field => !read.Contains(field.Key)).Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()));

    /// <summary>The id, which nothing in the workspace may have; null when there is none.</summary>
    public string? Id(Func<string, bool> isTaken)
    {
        string? id = Text("id");
        return id is not null && isTaken(id) ? throw Refuse("id", $"The id '{id}' is taken already: write another, or leave it out.") : id;
    }

    /// <summary>A string; null when there is none.</summary>
    public string? Text(string name) => Fields[name]?.GetValue<string>();

    /// <summary>A time in unix seconds; null when there is none.</summary>
    public long? Timestamp(string name) => Fields[name]?.GetValue<long>();

    /// <summary>A list, which stands alone or in its typed object: <c>{"type":"tag.list","tags":[…]}</c>; null when there is none.</summary>
    public JsonArray? List(string name) => (Fields[name] is JsonObject list ? list[name] : Fields[name]) as JsonArray;

    /// <summary>The elements of a list of objects.</summary>
    public IReadOnlyList<JsonObject> Items(string name) => [.. (List(name) ?? []).OfType<JsonObject>()];

    /// <summary>The elements of a list of strings.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. (List(name) ?? []).Select(text => text!.GetValue<string>())];

    /// <summary>Reads by the rules of a request, whose refusal is one of this object.</summary>
    /// <param name="part">What of the object is read; empty for the object itself.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="advice">What to do about a refusal, a sentence.</param>
    public T Read<T>(string part, Func<T> read, string? advice = null)
    {
        try
        {
            return read();
        }
        catch (RefusedRequestException refused)
        {
            string name = string.Join('.', new[] { part, refused.Parameter }.Where(word => !string.IsNullOrEmpty(word)));
            throw Refuse(name, $"{refused.Message}.{(advice is null ? "" : $" {advice}")}", refused);
        }
    }

    /// <summary>As the other, for what reads nothing.</summary>
    public void Check(Action check, string advice) => Read(
        "",
        () =>
        {
            check();
            return true;
        },
        advice);

    /// <param name="name">The field at fault, or the path to it; empty for the object itself.</param>
    /// <param name="message">What is wrong, and what to write.</param>
    /// <param name="inner">What found it.</param>
    public ArgumentException Refuse(string name, string message, Exception? inner = null) =>
        RefuseAt(name.Length == 0 ? Place : $"{Place}.{name}", message, inner);

    private ArgumentException RefuseAt(string place, string message, Exception? inner) =>
        _parameter is null ? new($"{place}: {message}", inner) : new($"{place}: {message}", _parameter, inner);
}
