using System.Globalization;

namespace Intercom.Testing.Ids;

/// <summary>Ids of 24 hex digits, the same ones in each run. The fixed letters keep them from passing for numbers.</summary>
internal sealed class IdSequence
{
    /// <summary>How many were counted, for a snapshot to keep.</summary>
    public long Position { get; set; }

    /// <param name="isTaken">Tells the ids that were put in from code, which are passed over.</param>
    public string Next(Func<string, bool> isTaken)
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"5eed{++Position:x20}");
        }
        while (isTaken(id));

        return id;
    }
}
