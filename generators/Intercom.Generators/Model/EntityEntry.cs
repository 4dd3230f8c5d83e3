namespace Intercom.Generators.Model;

/// <summary>What is known of a model where all are listed: its attributes may change without it.</summary>
/// <param name="Types">What the API says in <c>type</c> of one.</param>
internal sealed record EntityEntry(string Name, bool IsListed, EquatableArray<string> Types);
