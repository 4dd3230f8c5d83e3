namespace Intercom.AspNetCore.Tests.Support;

/// <summary>A stream that does not tell its length, so that it is sent in chunks.</summary>
internal sealed class UnsizedStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
