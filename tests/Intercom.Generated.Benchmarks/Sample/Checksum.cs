using System.Text;
using System.Text.Json;

namespace Intercom.Benchmarks.Sample;

/// <summary>What all values of a JSON text come to, in whatever order they stand. What only says of which type an object is, and null, counts for nothing.</summary>
internal static class Checksum
{
    public static ulong Of(ReadOnlySpan<byte> json)
    {
        ulong sum = 0;
        var reader = new Utf8JsonReader(json);
        ReadOnlySpan<byte> name = default;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.ValueSpan;
                    break;
                case JsonTokenType.String when !name.SequenceEqual("type"u8):
                    sum += Hash(name, Encoding.UTF8.GetBytes(reader.GetString()!));
                    break;
                case JsonTokenType.Number:
                    sum += Hash(name, BitConverter.GetBytes(reader.GetDouble()));
                    break;
                case JsonTokenType.True or JsonTokenType.False:
                    sum += Hash(name, reader.ValueSpan);
                    break;
            }
        }

        return sum;
    }

    private static ulong Hash(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        ulong hash = 14695981039346656037;
        foreach (byte part in name)
            hash = (hash ^ part) * 1099511628211;
        foreach (byte part in value)
            hash = (hash ^ part) * 1099511628211;
        return hash;
    }
}
