using System.Globalization;
using Intercom.Testing.Faults;

namespace Intercom;

/// <summary>
/// What may go wrong with an answer of an <see cref="IntercomEmulator"/>; <see cref="EmulatorFaults.Add"/> says with which. Nothing of it
/// is left to chance. A request that befalls a fault before it is carried out changes nothing; one that befalls it after has done all
/// it does, and only the caller does not learn of it.
/// </summary>
public abstract class Fault
{
    // A timer takes hardly more.
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(49);

    private protected Fault(string name) => Name = name;

    /// <summary>What it is, in a few words: <c>status 503</c>. <see cref="EmulatedRequest.Fault"/> tells it.</summary>
    public string Name { get; }

    /// <summary>The answer is an error. It counts against the rate limit, and tells of it, as every answer does.</summary>
    /// <param name="status">The status, 400 to 599.</param>
    /// <param name="code">The API's code; null for the usual one of the status, such as <c>service_unavailable</c> of 503.</param>
    /// <param name="message">The message; null for one that says that it is a fault put in.</param>
    /// <param name="after">Whether the request is carried out before.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not that of an error.</exception>
    public static Fault Status(int status, string? code = null, string? message = null, bool after = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        return new StatusFault(status, code, message, after);
    }

    /// <summary>The answer is right, and late.</summary>
    /// <param name="delay">How late, by the clock of <see cref="IntercomEmulatorOptions.TimeProvider"/>; at most 49 days.</param>
    /// <param name="after">Whether the request is carried out before the wait.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or more than 49 days.</exception>
    public static Fault Latency(TimeSpan delay, bool after = false)
    {
        RefuseOutOfRange(delay, nameof(delay));
        return new LatencyFault(delay, after);
    }

    /// <summary>There is no answer: the connection is cut. Without a port the handler throws what a cut connection throws.</summary>
    /// <param name="after">Whether the request is carried out before.</param>
    /// <returns>The fault.</returns>
    public static Fault CutConnection(bool after = false) => new CutConnectionFault(after);

    /// <summary>The request is carried out, and the connection is cut within the body of its answer.</summary>
    /// <param name="bytes">How much of the body is sent; at most all but its last byte. Of an answer without a body nothing is.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Fault CutBody(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        return new CutBodyFault(bytes);
    }

    /// <summary>The request is carried out, and the JSON of its answer lacks its end, as if that were all of it.</summary>
    /// <returns>The fault.</returns>
    public static Fault MalformedJson() => new MalformedJsonFault();

    /// <summary>The request is carried out, and the body of its answer comes in pieces.</summary>
    /// <param name="pause">The time before each piece, by the clock of <see cref="IntercomEmulatorOptions.TimeProvider"/>; at most 49 days. The headers come at once.</param>
    /// <param name="bytes">The size of a piece.</param>
    /// <returns>The fault.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The pause is negative or more than 49 days, or a piece is of no size.</exception>
    public static Fault SlowBody(TimeSpan pause, int bytes = 64)
    {
        RefuseOutOfRange(pause, nameof(pause));
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes, 1);
        return new SlowBodyFault(pause, bytes);
    }

    /// <summary>The fault's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal abstract Task ApplyAsync(DisturbedCall call);

    private static void RefuseOutOfRange(TimeSpan wait, string parameter)
    {
        if (wait < TimeSpan.Zero || wait > s_longest)
            throw new ArgumentOutOfRangeException(parameter, wait, "A wait is from nothing to 49 days: a timer takes no more.");
    }

    private protected static string Named(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}
