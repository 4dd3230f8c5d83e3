using System.Globalization;
using System.Text.Json;

namespace Intercom;

/// <summary>Reads how many there are: a whole number, also one in a string.</summary>
internal static class WireCount
{
    public static int? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.TryGetInt32(out int number) => number,
        JsonValueKind.String when int.TryParse(value.GetRawText().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out int number) => number,
        _ => null,
    };
}
