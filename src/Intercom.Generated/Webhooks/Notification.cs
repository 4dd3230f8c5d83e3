using System.Text;
using System.Text.Json;

namespace Intercom;

public partial class Notification
{
    private UnknownResource? _nothing;

    /// <summary>What the notification is about, such as a user; an <see cref="UnknownResource"/> where it is about nothing this library has a model for.</summary>
    public Resource Model => Data?.Model ?? (_nothing ??= new UnknownResource());

    /// <summary>The class of <see cref="Model"/>.</summary>
    public Type ModelType => Model.GetType();

    /// <summary>Reads a notification whose sender is known by other means.</summary>
    /// <param name="json">The body of the request that brought it.</param>
    /// <exception cref="NotificationFormatException">It is no JSON object.</exception>
    public static Notification Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="json">The body of the request that brought it, in UTF-8.</param>
    public static Notification Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(WireText.Valid(json), IntercomJsonContext.Default.Notification)
                ?? throw new NotificationFormatException("The notification is null.");
        }
        catch (JsonException exception)
        {
            throw new NotificationFormatException($"The notification is no JSON object: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a notification, once its signature shows that Intercom sent it.</summary>
    /// <param name="body">The body of the request, byte for byte as it came.</param>
    /// <param name="signature">The request's header <c>X-Hub-Signature</c>; null when it has none.</param>
    /// <param name="secret">What it is signed with: the subscription's <c>hub_secret</c>, or for a newer app its client secret.</param>
    /// <exception cref="WebhookSignatureException">The signature is missing, malformed or wrong.</exception>
    /// <exception cref="NotificationFormatException">It is signed well, and no JSON object.</exception>
    public static Notification Parse(ReadOnlySpan<byte> body, string? signature, string secret)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return Parse(body, signature, [secret]);
    }

    /// <summary>Reads a notification, once its signature shows that Intercom sent it, where the secret is being changed for another.</summary>
    /// <param name="body">The body of the request, byte for byte as it came.</param>
    /// <param name="signature">The request's header <c>X-Hub-Signature</c>; null when it has none.</param>
    /// <param name="secrets">What it may be signed with: the new secret and the old.</param>
    /// <exception cref="WebhookSignatureException">The signature is missing, malformed, or made with none of the secrets.</exception>
    /// <exception cref="NotificationFormatException">It is signed well, and no JSON object.</exception>
    /// <exception cref="ArgumentException">There are no secrets, or one of them is empty.</exception>
    public static Notification Parse(ReadOnlySpan<byte> body, string? signature, IEnumerable<string> secrets) => Parse(body, signature, new WebhookKeys(secrets));

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte}, string?, IEnumerable{string})"/>
    internal static Notification Parse(ReadOnlySpan<byte> body, string? signature, WebhookKeys keys)
    {
        WebhookSignature.Check(body, signature, keys);
        return Parse(body);
    }

    /// <summary>Loads the model from the API, by its id, into the same object: notifications may leave parts of it out.</summary>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The <see cref="Model"/>.</returns>
    /// <exception cref="InvalidOperationException">The model cannot be loaded, or has no id.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public async Task<Resource> LoadAsync(CancellationToken cancellationToken = default)
    {
        Resource model = Model;
        await model.LoadAnewAsync(cancellationToken).ConfigureAwait(false);
        return model;
    }

    /// <inheritdoc cref="LoadAsync(CancellationToken)"/>
    /// <param name="client">The client to load it by, where that is not <see cref="IntercomClient.Default"/>: that of the workspace the notification is from.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<Resource> LoadAsync(IntercomClient client, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        AttachTo(client);
        return LoadAsync(cancellationToken);
    }
}
