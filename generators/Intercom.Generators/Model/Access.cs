namespace Intercom.Generators.Model;

/// <summary>Who writes an attribute.</summary>
internal enum Access
{
    ReadWrite,
    ReadOnly,
    WriteOnly,
}
