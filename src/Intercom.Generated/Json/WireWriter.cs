using System.Text.Json;

namespace Intercom;

/// <summary>Writes values in the one form the API is sent.</summary>
internal static class WireWriter
{
    public static void Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value);

    public static void Write(Utf8JsonWriter writer, bool? value)
    {
        if (value is { } known)
            writer.WriteBooleanValue(known);
        else
            writer.WriteNullValue();
    }

    public static void Write(Utf8JsonWriter writer, int? value)
    {
        if (value is { } known)
            writer.WriteNumberValue(known);
        else
            writer.WriteNullValue();
    }

    public static void Write(Utf8JsonWriter writer, double? value)
    {
        if (value is { } known)
            WriteNumber(writer, known);
        else
            writer.WriteNullValue();
    }

    public static void Write(Utf8JsonWriter writer, decimal? value)
    {
        if (value is { } known)
            writer.WriteNumberValue(known);
        else
            writer.WriteNullValue();
    }

    /// <summary>As many digits as tell the number from its neighbours.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, double value) =>
#if NET
        writer.WriteNumberValue(value);
#else // There, the writer gives 17 digits of any number: 0.10000000000000001 for 0.1.
        writer.WriteRawValue(value.ToShortestString(), skipInputValidation: true);
#endif

    /// <summary>Whole unix seconds: the API refuses fractions.</summary>
    public static void Write(Utf8JsonWriter writer, OptionalTime value)
    {
        if ((DateTimeOffset?)value is { } known)
            writer.WriteNumberValue(known.ToUnixTimeSeconds());
        else
            writer.WriteNullValue();
    }

    public static void Write(Utf8JsonWriter writer, ITracked? value, JsonForm form)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            value.WriteTo(writer, form);
    }
}
