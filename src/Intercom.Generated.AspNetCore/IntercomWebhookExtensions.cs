using System.Diagnostics.CodeAnalysis;
using Intercom;
using Intercom.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints that Intercom sends notifications to.</summary>
public static class IntercomWebhookExtensions
{
    /// <summary>Maps an endpoint that takes what a subscription sends: checks the signature, leaves out what came before, and calls the handlers.</summary>
    /// <remarks>
    /// It answers 200 to what is acknowledged, 401 to a signature that is missing, malformed or wrong, 408 to a body that does not come in time, 413 to what is larger than
    /// <see cref="IntercomWebhookOptions.MaxBodySize"/>, 400 to what is no JSON object, 500 where handlers fail or need too long, and 503 where the queue is
    /// full or the app is ending. What is not acknowledged, Intercom sends again.
    /// </remarks>
    /// <param name="endpoints">The app.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="configure">Sets the options: at least a secret.</param>
    /// <returns>A builder that takes the handlers.</returns>
    /// <exception cref="ArgumentException">The options are missing, wrong or contradictory.</exception>
    /// <exception cref="InvalidOperationException">Notifications are to be acknowledged at once, and <c>services.AddIntercomWebhooks()</c> was not called.</exception>
    public static IntercomWebhookBuilder MapIntercomWebhooks(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<IntercomWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new IntercomWebhookOptions();
        configure(options);
        (WebhookEndpoint endpoint, HandlerList handlers) = WebhookComposition.Of(options.Checked(), endpoints.ServiceProvider);
        return new IntercomWebhookBuilder(
            endpoints.MapMethods(pattern, [HttpMethods.Post, HttpMethods.Head], endpoint.AnswerAsync).WithDisplayName($"Intercom webhooks {pattern}").LetIn(options),
            handlers);
    }

    /// <summary>A signature is what lets a notification in, whatever the app asks of people, unless the app asks it of this endpoint.</summary>
    private static IEndpointConventionBuilder LetIn(this IEndpointConventionBuilder endpoint, IntercomWebhookOptions options)
    {
        if (options.AllowUnsigned)
            return endpoint;

        endpoint.Finally(static built =>
        {
            if (!built.Metadata.OfType<IAuthorizeData>().Any())
                built.Metadata.Add(new AllowAnonymousAttribute());
        });
        return endpoint;
    }
}
