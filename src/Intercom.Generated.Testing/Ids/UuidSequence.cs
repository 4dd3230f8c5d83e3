using System.Globalization;

namespace Intercom.Testing.Ids;

/// <summary>Ids in the form of a UUID, the same ones in each run.</summary>
internal sealed class UuidSequence
{
    /// <summary>How many were counted, for a snapshot to keep.</summary>
    public long Position { get; set; }

    public string Next() => string.Create(CultureInfo.InvariantCulture, $"5eed0000-0000-4000-8000-{++Position:x12}");
}
