using System.Globalization;

namespace Intercom.Testing.Ids;

/// <summary>Ids that are numbers written as text, counted up from the first. Ids that were put in from code are passed over.</summary>
internal sealed class NumericIds(long first = 1)
{
    /// <summary>The number that is next, for a snapshot to keep.</summary>
    public long Position { get; set; } = first;

    public string Next(Func<string, bool> isTaken)
    {
        string id;
        do
        {
            id = (Position++).ToString(CultureInfo.InvariantCulture);
        }
        while (isTaken(id));

        return id;
    }
}
