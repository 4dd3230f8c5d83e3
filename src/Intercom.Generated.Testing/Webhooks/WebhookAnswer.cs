using System.Net;

namespace Intercom.Testing.Webhooks;

/// <summary>What came of an attempt.</summary>
/// <param name="Status">The status; null when there was no answer.</param>
/// <param name="Headers">The answer's headers.</param>
/// <param name="Entity">The beginning of its body; null when there was no answer.</param>
/// <param name="Failure">Why there was no answer; null when there was.</param>
internal sealed record WebhookAnswer(int? Status, IReadOnlyList<KeyValuePair<string, string>> Headers, string? Entity, string? Failure)
{
    /// <summary>Addresses in tests are often somebody's.</summary>
    public static WebhookAnswer NotSent { get; } =
        None("Not sent: the emulator delivers to addresses of this machine only. Set IntercomEmulatorOptions.Webhooks.AnyHost, or a Handler, for others.");

    public bool IsAccepted => Status is >= 200 and <= 299;

    /// <summary>The receiver wants nothing more, ever. That Intercom ends a subscription then is inferred.</summary>
    public bool IsGone => Status == (int)HttpStatusCode.Gone;

    public static WebhookAnswer None(string failure) => new(null, [], null, failure);
}
