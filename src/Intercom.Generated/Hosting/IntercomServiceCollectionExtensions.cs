using Intercom;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients to the services of an app.</summary>
/// <remarks>
/// <para>A client is one for the whole app, and ends with the container. What is set for one client by several calls adds up, in the order
/// of the calls. <see cref="IntercomClient.Default"/> is left alone.</para>
/// <para>Options that are missing, wrong or contradictory are an <see cref="OptionsValidationException"/> when the host starts, and without
/// a host when the client is first asked for. Where the app sets no <see cref="IntercomOptions.LoggerFactory"/> and no
/// <see cref="IntercomOptions.TimeProvider"/>, those of the container are used.</para>
/// <para>Credentials that change in a section of the configuration, as sources do that reload, hold from the next try on; a change that makes the options
/// wrong is logged and left alone. All other options are read once.</para>
/// <para>The builder takes handlers of the app's own, which run for each try, with the credentials on the request. Time limit and address are
/// those of the options: what the builder's <c>ConfigureHttpClient</c> sets does not reach the client.</para>
/// </remarks>
public static class IntercomServiceCollectionExtensions
{
    /// <summary>Adds the client, to be asked for as <see cref="IntercomClient"/>.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder that adds to the way of its requests.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, Action<IntercomOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return ClientRegistration.Add(services, Options.Options.DefaultName);
    }

    /// <summary>Adds the client, to be asked for as <see cref="IntercomClient"/>.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="section">The section that holds the options by their names; a key that is none of them is an error.</param>
    /// <returns>A builder that adds to the way of its requests.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        new OptionsSection(Options.Options.DefaultName, section).AddTo(services);
        return ClientRegistration.Add(services, Options.Options.DefaultName);
    }

    /// <summary>Adds one client of several, to be asked for as <see cref="IntercomClient"/> with the name as its key.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="name">The name of the client, and of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>A builder that adds to the way of its requests.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, string name, Action<IntercomOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(name, configure);
        return ClientRegistration.Add(services, name);
    }

    /// <summary>Adds one client of several, to be asked for as <see cref="IntercomClient"/> with the name as its key.</summary>
    /// <param name="services">The app's services.</param>
    /// <param name="name">The name of the client, and of its options.</param>
    /// <param name="section">The section that holds the options by their names; a key that is none of them is an error.</param>
    /// <returns>A builder that adds to the way of its requests.</returns>
    public static IHttpClientBuilder AddIntercom(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(section);
        new OptionsSection(name, section).AddTo(services);
        return ClientRegistration.Add(services, name);
    }
}
