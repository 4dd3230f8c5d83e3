namespace Intercom.Testing.Seeding;

/// <summary>A kind of objects in a seed.</summary>
/// <param name="Name">The property with their array.</param>
/// <param name="Kind">What one of them is called.</param>
/// <param name="Types">The <c>type</c>s one of them may have, if it has one.</param>
/// <param name="Add">Puts one in.</param>
internal sealed record SeedSection(string Name, string Kind, IReadOnlyList<string> Types, Action<GivenObject> Add);
