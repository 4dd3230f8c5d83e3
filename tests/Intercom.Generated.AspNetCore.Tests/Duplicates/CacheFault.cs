namespace Intercom.AspNetCore.Tests.Duplicates;

/// <summary>What is wrong with a cache.</summary>
public enum CacheFault
{
    None,
    Throws,
    Hangs,
}
