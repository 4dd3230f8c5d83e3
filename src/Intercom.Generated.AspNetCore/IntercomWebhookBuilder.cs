using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;

namespace Intercom.AspNetCore;

/// <summary>Says who handles the notifications of an endpoint, and takes what any endpoint does: <c>RequireHost</c>, <c>RequireRateLimiting</c>.</summary>
/// <remarks>
/// <para>A topic is one such as <c>user.created</c>, or a family such as <c>user</c>, <c>conversation</c> or <c>all</c>. A handler of a family is called for
/// notifications about its model, and for no others. A handler of a single topic wants its model: if the notification is about something else, that is
/// an error, and answered 500. What nobody handles is answered 200.</para>
/// <para>Several handlers of one notification run one after the other, in the order in which they were added, in one scope of the app's services. The
/// first that fails ends it. A notification counts as handled when all have ended well: when it comes again all of them run again.</para>
/// </remarks>
public sealed class IntercomWebhookBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _endpoint;
    private readonly HandlerList _handlers;

    internal IntercomWebhookBuilder(IEndpointConventionBuilder endpoint, HandlerList handlers)
    {
        _endpoint = endpoint;
        _handlers = handlers;
    }

    /// <summary>Has notifications of a topic handled.</summary>
    /// <typeparam name="TModel">What they are about, such as <see cref="User"/>; <see cref="Resource"/> for whatever it is.</typeparam>
    /// <param name="topic">The topic, or a family of them.</param>
    /// <param name="handler">What handles them.</param>
    /// <returns>The same builder.</returns>
    public IntercomWebhookBuilder On<TModel>(NotificationTopic topic, Func<Notification, TModel, CancellationToken, Task> handler)
        where TModel : Resource
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(NotificationHandling.Of<TModel>(topic, (_, notification, model, cancellationToken) => handler(notification, model, cancellationToken)));
    }

    /// <summary>Has notifications of a topic handled by a class of the app.</summary>
    /// <typeparam name="TModel">What they are about, such as <see cref="User"/>; <see cref="Resource"/> for whatever it is.</typeparam>
    /// <typeparam name="THandler">The class. Where the app's services do not have it, it is made anew for each notification, of what they have.</typeparam>
    /// <param name="topic">The topic, or a family of them.</param>
    /// <returns>The same builder.</returns>
    public IntercomWebhookBuilder On<TModel, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(NotificationTopic topic)
        where TModel : Resource
        where THandler : class, INotificationHandler<TModel> => Add(NotificationHandling.Of<TModel>(
            topic,
            static (services, notification, model, cancellationToken) =>
                HandlerSource.UseAsync<THandler>(services, handler => handler.HandleAsync(notification, model, cancellationToken))));

    /// <summary>Has every notification handled, whatever its topic, pings among them.</summary>
    /// <param name="handler">What handles them.</param>
    /// <returns>The same builder.</returns>
    public IntercomWebhookBuilder OnAny(Func<Notification, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(NotificationHandling.OfAny((_, notification, cancellationToken) => handler(notification, cancellationToken)));
    }

    /// <summary>Has every notification handled by a class of the app, whatever its topic, pings among them.</summary>
    /// <typeparam name="THandler">The class. Where the app's services do not have it, it is made anew for each notification, of what they have.</typeparam>
    /// <returns>The same builder.</returns>
    public IntercomWebhookBuilder OnAny<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, INotificationHandler => Add(NotificationHandling.OfAny(
            static (services, notification, cancellationToken) =>
                HandlerSource.UseAsync<THandler>(services, handler => handler.HandleAsync(notification, cancellationToken))));

    void IEndpointConventionBuilder.Add(Action<EndpointBuilder> convention) => _endpoint.Add(convention);

    void IEndpointConventionBuilder.Finally(Action<EndpointBuilder> finallyConvention) => _endpoint.Finally(finallyConvention);

    private IntercomWebhookBuilder Add(NotificationHandling handling)
    {
        _handlers.Add(handling);
        return this;
    }
}
