namespace Intercom.Generators.Model;

/// <summary>What the client needs to know of a resource: its operations may change without it.</summary>
internal sealed record ResourceEntry(string Name, string ClientName, string Doc);
