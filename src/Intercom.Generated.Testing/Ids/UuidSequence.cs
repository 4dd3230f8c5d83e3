using System.Globalization;

namespace Intercom.Testing.Ids;

/// <summary>Ids in the form of a UUID, the same ones in each run.</summary>
internal sealed class UuidSequence
{
    private long _last;

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"5eed0000-0000-4000-8000-{++_last:x12}");
}
