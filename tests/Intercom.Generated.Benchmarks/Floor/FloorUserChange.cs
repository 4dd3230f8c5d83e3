namespace Intercom.Benchmarks.Floor;

/// <summary>What a save sends.</summary>
internal sealed class FloorUserChange
{
    public string? Id { get; set; }

    public string? UserId { get; set; }

    public string? Email { get; set; }

    public string? Name { get; set; }

    public Dictionary<string, object>? CustomAttributes { get; set; }
}
