namespace Intercom.Generators.Binding;

/// <summary>A key of an object of the description.</summary>
/// <param name="Hint">What to write, as JSON.</param>
internal sealed record Key(string Name, JsonKind Kind, bool IsRequired, string Hint);
