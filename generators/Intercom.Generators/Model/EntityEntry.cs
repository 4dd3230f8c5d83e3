namespace Intercom.Generators.Model;

/// <summary>What System.Text.Json needs to know of a model: its attributes may change without it.</summary>
internal sealed record EntityEntry(string Name, bool IsListed);
