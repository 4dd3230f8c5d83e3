using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Refit;

namespace Intercom;

/// <summary>The way of a request out and of its answer back, the same for every operation.</summary>
internal sealed class Transport : IDisposable
{
    private static readonly RefitSettings s_refit = new(new SystemTextJsonContentSerializer(IntercomJsonContext.Default.Options));

    /// <summary>Longer than any server takes.</summary>
    private const int LongestAddress = 16 * 1024;

    private readonly HttpClient _http;
    private readonly TimeProvider _clock;

    private readonly LiveClient _live;

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "It is one of the stages the HttpClient disposes.")]
    private readonly ObservingStage _observer;

    /// <param name="options">Checked ones.</param>
    /// <param name="handler">What sends; null for a network of the client's own.</param>
    /// <param name="queues">The queues of clients that send the same way.</param>
    public Transport(IntercomOptions options, HttpMessageHandler? handler, PlaceQueues queues)
    {
        ILogger logger = options.LoggerFactory?.CreateLogger("Intercom") ?? NullLogger.Instance;

        // From the outside in: what is told of the call, retries, then of each try its pacing, what is noted of it, its time, credentials, the whole body, the network.
        if (handler is not null)
            Redirects.SwitchOff(handler);
        Stage stages = new AnswerBodyStage(options, new NetworkStage(handler ?? Network(), isOwn: handler is null));
        stages = new CredentialsStage(options, Credentials = new CurrentCredentials(options), stages);
        if (options.Timeout != Timeout.InfiniteTimeSpan)
            stages = new TimeLimitStage(options.Timeout, options.TimeProvider, stages);
        stages = _observer = new ObservingStage(options, logger, stages);
        if (options.Pacing)
            stages = new PacingStage(queues.For(options), options.TimeProvider, stages);
        if (options.RateLimiter is not null)
            stages = new LimiterStage(options.RateLimiter, logger, stages);
        if (options.MaxRetries > 0)
            stages = new RetryStage(options, logger, stages);
        var server = new ServerTags(options.BaseAddress);
        stages = new TelemetryStage(options, server, logger, stages);

        BaseAddress = options.BaseAddress;
        MaxPages = options.MaxPages;
        _clock = options.TimeProvider;
        OpenScroll = new OpenScroll(_clock);
        _http = new HttpClient(new StagesHandler(stages)) { BaseAddress = options.BaseAddress, Timeout = Timeout.InfiniteTimeSpan };
        _live = LiveClients.Add(options, server, _observer);
    }

    public RateLimitDetails? RateLimit => _observer.RateLimit;

    /// <summary>What requests are let in by.</summary>
    public CurrentCredentials Credentials { get; }

    public DateTimeOffset Now => _clock.GetUtcNow();

    /// <summary>How many pages of a list are fetched at most.</summary>
    public int MaxPages { get; }

    /// <summary>The one scroll that may be open.</summary>
    public OpenScroll OpenScroll { get; }

    private Uri BaseAddress { get; }

    /// <summary>The Refit client of a resource.</summary>
    public T Api<T>()
        where T : class => RestService.ForGenerated<T>(_http, s_refit);

    /// <summary>Sends a GET to a path and query that an answer named.</summary>
    public async Task<HttpResponseMessage> GetAsync(string pathAndQuery, Operation operation, CancellationToken cancellationToken)
    {
        // Made absolute here: a path may begin with two slashes, and would be read as another host.
        var address = new Uri(BaseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/') + pathAndQuery);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        operation.Accompany(request);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for an answer.</summary>
    /// <exception cref="ConnectionException">There is none.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<HttpResponseMessage> AnswerAsync(Task<HttpResponseMessage> sending, Operation operation, CancellationToken cancellationToken)
    {
        try
        {
            return await sending.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Refit wraps whatever a handler throws.
            Exception cause = exception is ApiRequestException { InnerException: { } inner } ? inner : exception;
            if (cause is not OperationCanceledException && !NoAnswer.IsMeantBy(cause))
                ExceptionDispatchInfo.Throw(cause);
            if (cancellationToken.IsCancellationRequested)
                throw new OperationCanceledException(cause.Message, cause, cancellationToken);

            throw new ConnectionException($"{operation} got no answer: {NoAnswer.Reason(cause)}", cause);
        }
    }

    /// <summary>The path and query of an address an answer named, to be sent to the configured host and no other: credentials stay home.</summary>
    /// <exception cref="UnexpectedResponseException">The address is of another host.</exception>
    [SuppressMessage("Usage", "CA2234:Pass system uri objects instead of strings", Justification = "Text that begins with a slash is no Uri before there is one to begin at.")]
    public string Relative(string address)
    {
        // Whatever an address looks like, what counts is where it leads: one that begins with a slash may name a host of its own.
        Uri? uri = null;
        bool isAddress = address.Length <= LongestAddress && (address.StartsWith('/') ? Uri.TryCreate(BaseAddress, address, out uri) : Uri.TryCreate(address, UriKind.Absolute, out uri));
        if (!isAddress || uri is null)
            throw new UnexpectedResponseException("What the API names as the next page is no address. The pages before it are good; those after it cannot be reached.");
        if (!(IsHost(uri, BaseAddress) || IsHost(uri, IntercomApi.Host)))
            throw new UnexpectedResponseException($"The API names a next page on another host than {BaseAddress.IdnHost}. It was not asked: credentials are sent to the configured host only.");

        // The configured address may have a path of its own, which its links then have too.
        string path = BaseAddress.AbsolutePath.TrimEnd('/');
        return path.Length > 0 && IsHost(uri, BaseAddress) && uri.AbsolutePath.StartsWith(path + '/', StringComparison.Ordinal) ? uri.PathAndQuery[path.Length..] : uri.PathAndQuery;
    }

    /// <summary>What is said of a list that does not end.</summary>
    public UnexpectedResponseException TooManyPages(Operation operation) =>
        new($"{operation}: the list has not ended after {MaxPages} pages, which is what MaxPages allows. Set it higher if there is that much.");

    /// <summary>What sends where the app gives no handler. Redirects are not followed: they would take the credentials elsewhere.</summary>
    public static SocketsHttpHandler Network() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    public void Dispose()
    {
        _live.Dispose();
        _http.Dispose();
    }

    private static bool IsHost(Uri address, Uri host)
    {
        try
        {
            return string.Equals(address.IdnHost, host.IdnHost, StringComparison.OrdinalIgnoreCase);
        }
        catch (UriFormatException)
        {
            // A name that cannot be asked for is no host of ours.
            return false;
        }
    }
}
