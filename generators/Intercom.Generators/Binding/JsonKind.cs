namespace Intercom.Generators.Binding;

/// <summary>What a key may hold.</summary>
internal enum JsonKind
{
    Any,
    Text,
    Number,
    Flag,
    List,
    Map,
}
