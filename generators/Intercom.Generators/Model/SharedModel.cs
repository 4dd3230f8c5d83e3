namespace Intercom.Generators.Model;

/// <summary>What holds for every request.</summary>
internal sealed record SharedModel(string Namespace, string Address, string VersionHeader, string DefaultVersion);
