namespace Intercom.Allocation.Tests;

/// <summary>What was measured.</summary>
internal sealed record Recording
{
    /// <summary>The runtime it was measured on.</summary>
    public string Runtime { get; init; } = "";

    /// <summary>Bytes by the scenario's name.</summary>
    public SortedDictionary<string, long> Bytes { get; init; } = [];
}
