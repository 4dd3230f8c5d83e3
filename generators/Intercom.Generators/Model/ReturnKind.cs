namespace Intercom.Generators.Model;

internal enum ReturnKind
{
    Nothing,
    One,
    OneOrList,
    Page,

    /// <summary>A list that stands inside an object.</summary>
    ListInside,
    Integer,
}
