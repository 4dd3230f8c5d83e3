namespace Intercom.Testing.Seeding;

/// <summary>A kind of objects in a seed.</summary>
/// <param name="Name">The property with their array.</param>
/// <param name="Model">What one of them is in the description.</param>
/// <param name="Add">Puts one in.</param>
internal sealed record SeedSection(string Name, string Model, Action<GivenObject> Add)
{
    /// <summary>Names that one of them may have beside those described.</summary>
    public IReadOnlyCollection<string> Beside { get; init; } = [];

    /// <summary>Looks at one of them when all are in; null where that needs no look.</summary>
    public Action<GivenObject>? Check { get; init; }
}
