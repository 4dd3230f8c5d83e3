namespace Intercom.Generators.Model;

/// <summary>An open enumeration: becomes a struct over a string.</summary>
internal sealed record EnumModel(string Name, string Doc, string Source, EquatableArray<EnumValueModel> Values);
