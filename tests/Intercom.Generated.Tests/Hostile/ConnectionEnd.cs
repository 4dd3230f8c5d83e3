namespace Intercom.Tests.Hostile;

/// <summary>What becomes of a connection after its bytes.</summary>
internal enum ConnectionEnd
{
    /// <summary>It is closed as it should be.</summary>
    Close,

    /// <summary>It breaks.</summary>
    Reset,

    /// <summary>It stays open, and nothing more comes.</summary>
    Silence,
}
