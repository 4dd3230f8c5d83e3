using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Json;

namespace Intercom.Testing.Snapshots;

/// <summary>A piece of a snapshot, which may have passed through a file and other hands. What is missing or wrong is an <see cref="ArgumentException"/>.</summary>
/// <param name="fields">The piece.</param>
/// <param name="place">Where in the snapshot it stands.</param>
/// <param name="parameter">The name of the caller's parameter.</param>
internal sealed class SavedObject(JsonObject fields, string place, string parameter)
{
    public string Text(string name) => OptionalText(name) ?? throw Broken(name, "a string");

    public string? OptionalText(string name) => fields[name] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => throw Broken(name, "a string"),
    };

    public long Integer(string name) => fields[name].AsInteger() ?? throw Broken(name, "a whole number");

    public long? OptionalInteger(string name) => fields[name] is null ? null : Integer(name);

    /// <summary>A copy of an object.</summary>
    public JsonObject Object(string name) => fields[name] is JsonObject found ? found.DeepClone().AsObject() : throw Broken(name, "an object");

    public JsonObject? OptionalObject(string name) => fields[name] is null ? null : Object(name);

    /// <summary>A copy of an array of objects.</summary>
    public IReadOnlyList<JsonObject> Objects(string name) =>
        fields[name] is JsonArray found && found.All(item => item is JsonObject)
            ? [.. found.Select(item => item!.DeepClone().AsObject())]
            : throw Broken(name, "an array of objects");

    public IReadOnlyList<string> Texts(string name) =>
        fields[name] is JsonArray found && found.All(item => item?.GetValueKind() == JsonValueKind.String)
            ? [.. found.Select(item => item!.GetValue<string>())]
            : throw Broken(name, "an array of strings");

    public SavedObject Part(string name) => fields[name] is JsonObject found ? Inside(found, name) : throw Broken(name, "an object");

    public IEnumerable<SavedObject> Parts(string name) =>
        fields[name] is JsonArray found && found.All(item => item is JsonObject)
            ? found.Select((item, index) => Inside(item!.AsObject(), string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]")))
            : throw Broken(name, "an array of objects");

    /// <summary>What was kept by the names of its properties, each an array of objects.</summary>
    public IEnumerable<(string Name, IEnumerable<SavedObject> Parts)> Groups() => fields.Select(group => (group.Key, Parts(group.Key)));

    public ArgumentException Broken(string name, string expected) => new(
        $"The snapshot is damaged: {place}.{name} is not {expected}. Hand in what Snapshot() returned, unchanged.", parameter);

    private SavedObject Inside(JsonObject part, string name) => new(part, $"{place}.{name}", parameter);
}
