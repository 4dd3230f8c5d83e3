using System.Globalization;
using System.Text;

namespace Intercom;

/// <summary>
/// What an <see cref="IntercomEmulator"/> was asked and answered, refused requests included. An answer stands here before it is sent, so a
/// test that has its answer finds it. May be read from any thread; every read is a copy.
/// </summary>
public sealed class RequestJournal
{
    private const int MostTold = 20;

    private readonly object _gate = new();
    private readonly int _most;
    private readonly long _mostBytes;
    private readonly Queue<EmulatedRequest> _requests = new();
    private long _bytes;
    private long _changes;

    // Pages of a scroll are long; their number alone would not bound them.
    internal RequestJournal(int most, long mostBytes = 64 * 1024 * 1024)
    {
        _most = most;
        _mostBytes = mostBytes;
    }

    /// <summary>
    /// All that is kept, in the order it came: the newest <see cref="IntercomEmulatorOptions.RequestsKept"/>, or fewer when they hold more
    /// than 64 MB.
    /// </summary>
    public IReadOnlyList<EmulatedRequest> All
    {
        get
        {
            lock (_gate)
                return [.. _requests];
        }
    }

    /// <summary>Grows with whatever happens to it.</summary>
    internal long Changes => Interlocked.Read(ref _changes);

    /// <summary>The requests with a method to a path, in the order they came.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">A path, or a pattern whose braces stand for any one segment: <c>/users/{id}</c>.</param>
    /// <param name="when">What else must hold; null for nothing.</param>
    /// <returns>The requests; none where none came.</returns>
    public IReadOnlyList<EmulatedRequest> Matching(HttpMethod method, string path, Func<EmulatedRequest, bool>? when = null) =>
        [.. All.Where(request => request.Is(method, path) && (when is null || when(request)))];

    /// <summary>The one request with a method to a path.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">A path or a pattern, as <see cref="Matching"/> takes it.</param>
    /// <param name="when">What else must hold; null for nothing.</param>
    /// <returns>The request.</returns>
    /// <exception cref="UnexpectedRequestsException">None came, or several.</exception>
    public EmulatedRequest Single(HttpMethod method, string path, Func<EmulatedRequest, bool>? when = null) =>
        Expect(method, path, when, 1)[0];

    /// <summary>Makes sure that requests with a method to a path came.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">A path or a pattern, as <see cref="Matching"/> takes it.</param>
    /// <param name="times">How many; null for one or more.</param>
    /// <param name="when">What else must hold; null for nothing.</param>
    /// <exception cref="UnexpectedRequestsException">None came, or not as many.</exception>
    public void AssertSent(HttpMethod method, string path, int? times = null, Func<EmulatedRequest, bool>? when = null) =>
        Expect(method, path, when, times);

    /// <summary>Makes sure that no request with a method to a path came.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">A path or a pattern, as <see cref="Matching"/> takes it.</param>
    /// <param name="when">What else must hold; null for nothing.</param>
    /// <exception cref="UnexpectedRequestsException">One came.</exception>
    public void AssertNone(HttpMethod method, string path, Func<EmulatedRequest, bool>? when = null) =>
        Expect(method, path, when, 0);

    /// <summary>Makes sure that no request came at all.</summary>
    /// <exception cref="UnexpectedRequestsException">One came.</exception>
    public void AssertNone()
    {
        if (All.Count > 0)
            throw Unexpected("no request");
    }

    /// <summary>Forgets what came so far.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _changes);
            _requests.Clear();
            _bytes = 0;
        }
    }

    internal void Add(EmulatedRequest request)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _changes);
            _requests.Enqueue(request);
            _bytes += request.Length;
            Trim();
        }
    }

    internal void Complete(EmulatedRequest request, EmulatedAnswer? answer)
    {
        lock (_gate)
        {
            Interlocked.Increment(ref _changes);
            // A request that is no longer kept does not count.
            if (answer is not null && _requests.Contains(request))
                _bytes += answer.Length;
            request.Answer = answer;
            Trim();
        }
    }

    private void Trim()
    {
        while (_requests.Count > _most || (_bytes > _mostBytes && _requests.Count > 1))
            _bytes -= _requests.Dequeue().Length;
    }

    private IReadOnlyList<EmulatedRequest> Expect(HttpMethod method, string path, Func<EmulatedRequest, bool>? when, int? times)
    {
        IReadOnlyList<EmulatedRequest> found = Matching(method, path, when);
        if (times is { } number ? found.Count == number : found.Count > 0)
            return found;

        string expected = times switch
        {
            null => "a request",
            0 => "no request",
            1 => "one request",
            _ => string.Create(CultureInfo.InvariantCulture, $"{times} requests"),
        };
        throw Unexpected($"{expected} {method} {path}{(when is null ? "" : " that meets the condition")}", found.Count);
    }

    private UnexpectedRequestsException Unexpected(string expected, int? found = null)
    {
        IReadOnlyList<EmulatedRequest> all = All;
        var message = new StringBuilder($"Expected {expected}");
        if (found is not null)
            message.Append(CultureInfo.InvariantCulture, $", but there {(found == 1 ? "was" : "were")} {found}");

        message.Append(all.Count == 0 ? ". No request came." : ". What came:");
        if (all.Count > MostTold)
            message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  … {all.Count - MostTold} before these");
        foreach (EmulatedRequest request in all.Skip(all.Count - MostTold))
            message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  {request}");
        return new UnexpectedRequestsException(message.ToString());
    }
}
