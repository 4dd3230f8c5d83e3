using System.Text.Json;
using System.Text.Json.Serialization;

namespace Intercom;

/// <summary>Lets an app serialize attribute values of its own accord, also inside its own types.</summary>
internal sealed class AttributeValueJsonConverter : JsonConverter<AttributeValue>
{
    public override bool HandleNull => true;

    public override AttributeValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => AttributeValue.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, AttributeValue value, JsonSerializerOptions options) => value.WriteTo(writer);
}
