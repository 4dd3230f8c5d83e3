using Intercom.Testing;
using Intercom.Testing.Http;
using Intercom.Testing.Seeding;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Intercom;

/// <summary>
/// An Intercom to run in a test: it keeps its workspace in memory and speaks REST API v1 (1.0 to 1.4), on a port of 127.0.0.1
/// (<see cref="StartAsync"/>) or, made with <c>new</c>, without one. Each instance is a workspace of its own.
/// </summary>
/// <remarks>
/// It serves users, leads and visitors with their conversions, companies, tags, segments (which are renamed but not made), notes, events,
/// conversations, messages, counts, admins, teams, subscriptions, bulk jobs, whose items are carried out at once, and the search of
/// customers, which only the version <c>Unstable</c> has. A list's <c>per_page</c> is cut to 60,
/// the most the API hands out; numbered pages end after 10,000 records, where a list of people is <c>limited</c>. Anything else is answered with 404 <c>not_found</c>
/// and told by <see cref="IntercomEmulatorOptions.Log"/>.
/// Every request counts against the rate limit, refused ones too. Ids are counted up, so that each run gives the same ones.
/// <para>
/// What requests bring about is delivered to the subscriptions over HTTP, signed, in the order it happened and twice at most; the feeds of a
/// subscription keep its newest 500 notifications of 30 days. What is put in from code is not told, nor what no request brings about, such
/// as a snooze that is over. A job that deletes users and a tag that is deleted tell nothing of the users.
/// </para>
/// <para>
/// No record says what Intercom does in these cases, so it is inferred: when it tries again, that a redirect is a failure and that 410 ends
/// the subscription; that a lead or visitor who signs up is told as they were before, and not as a new user too; that a visitor who becomes a
/// lead is told as a new lead; that only a lead's first address is told; that opening a snoozed conversation is told as unsnoozing alone, and
/// a reply that also assigns, closes, opens or snoozes as both; that assignment rules assign as admins do; that deleting a user for good is
/// told as deleting one; that jobs tell of the users they make and of their events.
/// </para>
/// </remarks>
public sealed partial class IntercomEmulator : IAsyncDisposable, IDisposable
{
    private readonly WebApplication _server;
    private readonly Workspace _workspace;
    private readonly string _token;
    private readonly TimeProvider _clock;
    private int _disposed;

    /// <summary>Creates an emulator with an empty workspace and without a port: <see cref="CreateClient"/> and <see cref="CreateHandler"/> reach it.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public IntercomEmulator(IntercomEmulatorOptions? options = null)
    {
        options = Checked(options);
        _workspace = new Workspace(options.TimeProvider, options.Webhooks);
        _token = TokenFor(options);
        _clock = options.TimeProvider;
        _server = EmulatorServer.InMemory(_workspace, options);
        _server.Start();
        BaseAddress = new Uri("http://intercom.test/");
    }

    private IntercomEmulator(WebApplication server, Workspace workspace, IntercomEmulatorOptions options)
    {
        _server = server;
        _workspace = workspace;
        _token = TokenFor(options);
        _clock = options.TimeProvider;
        BaseAddress = new Uri(server.Urls.Single());
    }

    /// <summary>
    /// Where the emulator is reached: <c>http://127.0.0.1:{port}/</c>, or <c>http://intercom.test/</c>,
    /// a reserved name that no network knows, for one without a port.
    /// </summary>
    public Uri BaseAddress { get; }

    /// <summary>Starts an emulator with an empty workspace on 127.0.0.1: on a free port, or that of <see cref="IntercomEmulatorOptions.Port"/>.</summary>
    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <returns>The emulator, listening. Dispose it to free the port.</returns>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">Another program listens on the port.</exception>
    public static Task<IntercomEmulator> StartAsync(IntercomEmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        StartSeededAsync(options, null, cancellationToken);

    /// <summary>As <see cref="StartAsync"/>, with a workspace that holds the objects of a seed before anybody can ask for them.</summary>
    internal static async Task<IntercomEmulator> StartSeededAsync(IntercomEmulatorOptions? options, string? seedPath, CancellationToken cancellationToken)
    {
        options = Checked(options);
        var workspace = new Workspace(options.TimeProvider, options.Webhooks);
        // A file that is not there and a port that is taken are told before the seed is put in, which may take long.
        using FileStream? seed = seedPath is null ? null : SeedFile.Open(seedPath);
        using var port = new LoopbackPort(options.Port);
        if (seed is not null)
            await SeedAsync(workspace, seedPath!, seed, cancellationToken).ConfigureAwait(false);

        WebApplication server = EmulatorServer.OnLoopback(workspace, options, port);
        try
        {
            await server.StartAsync(cancellationToken).ConfigureAwait(false);
            return new IntercomEmulator(server, workspace, options);
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops answering and delivering, and forgets the workspace. Webhooks that are under way are given up.</summary>
    /// <returns>A task that ends when the port is free.</returns>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;

        await _workspace.DisposeAsync().ConfigureAwait(false);
        await _server.StopAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Stops answering and delivering, and forgets the workspace. Webhooks that are under way are given up.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;

        _workspace.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _server.StopAsync().GetAwaiter().GetResult();
        ((IDisposable)_server).Dispose();
    }

    private static IntercomEmulatorOptions Checked(IntercomEmulatorOptions? options)
    {
        options ??= new IntercomEmulatorOptions();
        ArgumentNullException.ThrowIfNull(options.TimeProvider);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RateLimit, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.RequestsKept);
        if (options.Port is < 0 or > 65_535)
            throw new ArgumentOutOfRangeException(nameof(options), options.Port, "The port is from 1 to 65535, or 0 for one that is free.");
        if (options.Latency < TimeSpan.Zero || options.Latency > TimeSpan.FromDays(1))
            throw new ArgumentOutOfRangeException(nameof(options), options.Latency, "The latency is from nothing to a day.");
        ArgumentNullException.ThrowIfNull(options.Webhooks);
        options.Webhooks.Check();
        return options;
    }

    private static string TokenFor(IntercomEmulatorOptions options) =>
        options.Credentials?.FirstOrDefault(credential => !credential.Contains(':', StringComparison.Ordinal)) ?? "emulator";
}
