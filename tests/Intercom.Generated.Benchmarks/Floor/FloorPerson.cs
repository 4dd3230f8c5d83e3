namespace Intercom.Benchmarks.Floor;

/// <summary>Who wrote something.</summary>
internal sealed class FloorPerson
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? UserId { get; set; }

    public string? Email { get; set; }

    public string? Name { get; set; }
}
