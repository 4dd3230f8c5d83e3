namespace Intercom.AspNetCore;

/// <summary>A handler, and which notifications are its own.</summary>
internal sealed class NotificationHandling
{
    private readonly string? _topic;
    private readonly Func<Resource, bool> _takes;
    private readonly Func<IServiceProvider, Notification, CancellationToken, Task> _run;

    private NotificationHandling(string? topic, Type model, Func<Resource, bool> takes, Func<IServiceProvider, Notification, CancellationToken, Task> run)
    {
        _topic = topic;
        _takes = takes;
        _run = run;
        Model = model;
    }

    /// <summary>What it takes.</summary>
    public Type Model { get; }

    public static NotificationHandling Of<TModel>(NotificationTopic topic, Func<IServiceProvider, Notification, TModel, CancellationToken, Task> run)
        where TModel : Resource
    {
        ArgumentException.ThrowIfNullOrEmpty(topic.Value, nameof(topic));
        return new NotificationHandling(
            topic.Value,
            typeof(TModel),
            static model => model is TModel,
            (services, notification, cancellationToken) => run(services, notification, (TModel)notification.Model, cancellationToken));
    }

    public static NotificationHandling OfAny(Func<IServiceProvider, Notification, CancellationToken, Task> run) => new(null, typeof(Resource), static _ => true, run);

    /// <summary>Whether a notification is of its topic, or of a topic of its family and about its model.</summary>
    public bool IsMeantBy(Notification notification) =>
        _topic is null || notification.Topic == _topic || (TopicFamily.Has(_topic, notification.Topic) && Takes(notification));

    /// <summary>Whether a notification is about its model.</summary>
    public bool Takes(Notification notification) => _takes(notification.Model);

    public Task RunAsync(IServiceProvider services, Notification notification, CancellationToken cancellationToken) => _run(services, notification, cancellationToken);
}
