using System.Globalization;

namespace Intercom.Testing;

/// <summary>Ids of 24 hex digits, the same ones in each run. The fixed letters keep them from passing for numbers.</summary>
internal sealed class IdSequence
{
    private long _last;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"5eed{++_last:x20}");
}
