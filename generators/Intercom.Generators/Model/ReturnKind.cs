namespace Intercom.Generators.Model;

internal enum ReturnKind
{
    Nothing,
    One,
    OneOrList,
    Page,
    Integer,
}
