using System.Text.Json.Nodes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Attributes;

/// <summary>Takes from checked attributes what a request must not leave out.</summary>
internal static class Required
{
    public static JsonNode Value(JsonObject given, string name, string path = "") =>
        given[name] ?? throw Refusal.MissingParameter($"{path}{name} is required", path + name);

    public static string Text(JsonObject given, string name, string path = "")
    {
        string text = Value(given, name, path).GetValue<string>();
        return string.IsNullOrWhiteSpace(text) ? throw Refusal.MissingParameter($"{path}{name} can't be blank", path + name) : text;
    }

    /// <summary>One of the texts known; the caller's is compared as it is.</summary>
    public static string Choice(JsonObject given, string name, ReadOnlySpan<string> choices, string path = "")
    {
        string text = Text(given, name, path);
        return choices.Contains(text)
            ? text
            : throw Refusal.ParameterInvalid(path + name, $"{path}{name} must be one of {string.Join(", ", choices.ToArray())}");
    }

    public static JsonObject Object(JsonObject body, string name) => body[name] switch
    {
        JsonObject value => value,
        null => throw Refusal.MissingParameter($"{name} is required", name),
        _ => throw Refusal.ParameterInvalid(name, $"{name} must be an object"),
    };
}
