namespace Intercom.Generators.Model;

/// <summary>A value that goes into an address.</summary>
internal sealed record ParameterModel(string WireName, string Name, TypeModel Type, string Doc, string Example);
