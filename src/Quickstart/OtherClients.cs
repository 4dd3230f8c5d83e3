using Intercom;

namespace Quickstart;

/// <summary>Makes clients beside the default one, whose requests are shown as well.</summary>
internal sealed class OtherClients(IntercomOptions options, WireRecorder wire)
{
    /// <summary>A client of the same Intercom with another access token.</summary>
    public IntercomClient WithToken(string accessToken) =>
        new(new IntercomOptions { AccessToken = accessToken, BaseAddress = options.BaseAddress }, wire);
}
