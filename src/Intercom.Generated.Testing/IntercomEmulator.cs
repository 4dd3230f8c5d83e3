using System.Text.Json.Nodes;
using Intercom.Testing;
using Intercom.Testing.Http;
using Intercom.Testing.Users;
using Microsoft.AspNetCore.Builder;

namespace Intercom;

/// <summary>
/// An Intercom to run in a test: an HTTP server on 127.0.0.1 that keeps users in memory and speaks REST API v1 (1.0 to 1.4).
/// Each instance is a workspace of its own.
/// </summary>
/// <remarks>
/// It serves <c>POST /users</c>, <c>GET /users</c> (list, <c>?user_id=</c>, <c>?email=</c>), <c>GET /users/{id}</c>,
/// <c>GET /users/scroll</c>, <c>DELETE /users</c>, <c>DELETE /users/{id}</c> and <c>GET /counts</c>.
/// A list's <c>per_page</c> is cut to 60, the most the API hands out; pages end after 10,000 users.
/// Anything else is answered with 404 <c>not_found</c>. Every request counts against the rate limit, refused ones too.
/// </remarks>
public sealed partial class IntercomEmulator : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Workspace _workspace;
    private readonly string _token;
    private int _disposed;

    private IntercomEmulator(WebApplication server, Workspace workspace, string token)
    {
        _server = server;
        _workspace = workspace;
        _token = token;
        BaseAddress = new Uri(server.Urls.Single());
    }

    /// <summary>Where the emulator listens: <c>http://127.0.0.1:{port}/</c>, with a port that was free.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts an emulator with an empty workspace on a free port of 127.0.0.1.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <returns>The emulator, listening. Dispose it to free the port.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static async Task<IntercomEmulator> StartAsync(IntercomEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new IntercomEmulatorOptions();
        ArgumentNullException.ThrowIfNull(options.TimeProvider);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RateLimit, 1);

        var workspace = new Workspace(options.TimeProvider);
        WebApplication server = EmulatorServer.Build(workspace, options);
        try
        {
            await server.StartAsync(cancellationToken).ConfigureAwait(false);
            return new IntercomEmulator(server, workspace, options.Credentials?.FirstOrDefault(credential => !credential.Contains(':', StringComparison.Ordinal)) ?? "emulator");
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Puts a user into the workspace as given, with what no request can set: <c>tags</c>, <c>segments</c>, <c>social_profiles</c>,
    /// <c>location_data</c>, <c>created_at</c>, <c>session_count</c> and so on. What is left out has a new user's value.
    /// </summary>
    /// <param name="user">
    /// A user in the API's own form. <c>tags</c>, <c>segments</c> and <c>social_profiles</c> are the typed list an answer holds
    /// (<c>{"type":"tag.list","tags":[…]}</c>) or its array alone; <c>companies</c> are attached as <c>POST /users</c> attaches them.
    /// The object is copied. Without an <c>id</c> the user is given one.
    /// </param>
    /// <returns>The user's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The <c>id</c> or <c>user_id</c> is taken, an identifier is not a string, or <c>companies</c> are not what <c>POST /users</c> accepts.
    /// </exception>
    public string AddUser(JsonObject user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return _workspace.Exclusively(() => new UserSeed(_workspace).Add(user).Id);
    }

    /// <summary>Stops listening and forgets the workspace.</summary>
    /// <returns>A task that ends when the port is free.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;

        await _server.StopAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }
}
