namespace Intercom.Generators.Model;

/// <summary>A value of an enumeration.</summary>
internal sealed record EnumValueModel(string WireName, string Name, string Doc);
