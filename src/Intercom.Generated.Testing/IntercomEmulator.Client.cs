using Intercom.Testing.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    private TestServer? InMemoryServer => _server.Services.GetRequiredService<IServer>() as TestServer;

    /// <summary>
    /// Creates a client of this emulator, with an access token it lets in. It waits, for a retry and for the rate limit, by the clock of
    /// <see cref="IntercomEmulatorOptions.TimeProvider"/>: who moves that by hand moves it past the wait.
    /// </summary>
    /// <param name="configure">Changes the client's options before it is made.</param>
    /// <returns>The client; it is the caller's to dispose.</returns>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public IntercomClient CreateClient(Action<IntercomOptions>? configure = null)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        var options = new IntercomOptions { AccessToken = _token, BaseAddress = BaseAddress, TimeProvider = _clock };
        configure?.Invoke(options);
        return InMemoryServer is { } server ? new IntercomClient(options, new SeverableHandler(server.CreateHandler())) : new IntercomClient(options);
    }

    /// <summary>
    /// Creates what sends requests to this emulator: <c>new HttpClient(handler)</c> or <c>new IntercomClient(options, handler)</c>,
    /// with <see cref="BaseAddress"/> as the address. All handlers of an emulator reach the same workspace.
    /// </summary>
    /// <returns>
    /// A handler; it is the caller's to dispose. That of an emulator without a port takes every request to it, whatever host it names.
    /// </returns>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public HttpMessageHandler CreateHandler()
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        return InMemoryServer is { } server ? new SeverableHandler(server.CreateHandler()) : new SocketsHttpHandler();
    }
}
