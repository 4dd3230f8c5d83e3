namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>Creates a client of this emulator, with an access token it lets in.</summary>
    /// <param name="configure">Changes the client's options before it is made.</param>
    /// <returns>The client; it is the caller's to dispose.</returns>
    public IntercomClient CreateClient(Action<IntercomOptions>? configure = null)
    {
        var options = new IntercomOptions { AccessToken = _token, BaseAddress = BaseAddress };
        configure?.Invoke(options);
        return new IntercomClient(options);
    }
}
