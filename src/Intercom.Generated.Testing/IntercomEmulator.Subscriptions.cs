using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>
    /// Puts a webhook subscription into the workspace as given. What is left out has a new subscription's value; <c>self</c> and <c>links</c>
    /// are those of this emulator, whatever is given. It is sent what requests bring about from now on; unlike one that is created by a
    /// request, it is not sent a ping.
    /// </summary>
    /// <param name="subscription">A subscription in the API's own form. The object is copied. Without an <c>id</c> the subscription is given one.</param>
    /// <returns>The subscription's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> is taken, a value has the wrong type, or a topic is not known.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddSubscription(JsonObject subscription)
    {
        ArgumentNullException.ThrowIfNull(subscription);
        return PutIn(() =>
            new SubscriptionSeed(_workspace).Add(GivenObject.InCode(subscription, "notification_subscription", nameof(subscription))).Id);
    }

    /// <summary>
    /// Waits until every webhook is delivered or has failed for good, those included that are made meanwhile: what a test awaits before
    /// it looks at what its app received. A retry waits for the clock of <see cref="IntercomEmulatorOptions.TimeProvider"/>.
    /// </summary>
    /// <param name="cancellationToken">Gives up waiting; deliveries go on.</param>
    /// <returns>A task that ends when nothing is left to deliver.</returns>
    /// <exception cref="ObjectDisposedException">The emulator was disposed, before or meanwhile.</exception>
    public Task WebhooksDeliveredAsync(CancellationToken cancellationToken = default) => _workspace.Deliveries.DrainAsync(cancellationToken);
}
