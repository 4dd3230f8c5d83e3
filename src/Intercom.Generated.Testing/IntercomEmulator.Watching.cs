using Intercom.Testing.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>The requests that came and their answers, with assertions for tests. What goes to <c>/_emulator</c> is not among them.</summary>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public RequestJournal Requests => _server.Services.GetRequiredService<RequestJournal>();

    /// <summary>The faults that befall requests: none, until they are put in.</summary>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public EmulatorFaults Faults => _server.Services.GetRequiredService<EmulatorFaults>();

    /// <summary>What of the API is served, as method and pattern.</summary>
    internal IReadOnlyList<string> Routes() => [.. ServedRoutes.In(_server.Services.GetRequiredService<EndpointDataSource>())];
}
