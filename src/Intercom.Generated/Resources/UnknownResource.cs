using System.Text.Json;
using System.Text.Json.Serialization;

namespace Intercom;

/// <summary>An object of the API whose <c>type</c> no model has: all of it is kept, and read by the names on the wire.</summary>
[JsonConverter(typeof(ResourceJsonConverter<UnknownResource>))]
public sealed class UnknownResource : Resource
{
    private static readonly ResourceDescriptor s_descriptor = new("resource", "type");

    private string? _type;

    internal override ResourceDescriptor ModelDescriptor => s_descriptor;

    private protected override string? TypeOnTheWire => _type;

    private protected override int IndexOfAttribute(ReadOnlySpan<byte> name) => name.SequenceEqual("type"u8) ? 0 : -1;

    private protected override Reading ReadAttribute(int attribute, ref Utf8JsonReader reader) => Wire.Read(ref reader, out _type);

    private protected override void WriteAttribute(int attribute, Utf8JsonWriter writer, JsonForm form) => WireWriter.Write(writer, _type);

    private protected override void CopyAttribute(int attribute, Resource from, bool replace) => _type = from.Type;

    internal override Resource BlankOfSameModel() => new UnknownResource();
}
