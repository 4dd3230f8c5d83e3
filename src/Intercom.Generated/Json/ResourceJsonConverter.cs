using System.Text.Json;
using System.Text.Json.Serialization;

namespace Intercom;

/// <summary>Reads and writes a resource as the API does, without losing what no model declares.</summary>
internal sealed class ResourceJsonConverter<T> : JsonConverter<T>
    where T : Resource
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        T resource = ModelOf<T>.Create();
        if (reader.TokenType == JsonTokenType.StartObject)
            resource.ReadFrom(ref reader);
        else if (!resource.ReadShorthand(ref reader))
            throw new JsonException($"A {typeof(T).Name} is a JSON object, not {reader.TokenType}.");

        return resource;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => value.WriteTo(writer, JsonForm.Answer);
}
