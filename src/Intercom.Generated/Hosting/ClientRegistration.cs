using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Intercom;

/// <summary>Adds what makes a client to the services of an app.</summary>
internal static class ClientRegistration
{
    /// <summary>The name of the factory's handlers, long enough that no HTTP client of the app's own has it.</summary>
    private const string HttpName = $"{nameof(Intercom)}.{nameof(IntercomClient)}";

    public static IHttpClientBuilder Add(IServiceCollection services, string name)
    {
        services.TryAddSingleton<PlaceQueues>();
        services.TryAddSingleton<CredentialsReload>();
        services.TryAddTransient<IOptionsFactory<IntercomOptions>, ContainerOptionsFactory>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IntercomOptions>, OptionsCheck>());
        services.AddOptions<IntercomOptions>(name).ValidateOnStart();

        // Only once for a client: a second time would undo what the app has done by the builder in between.
        string? key = name == Options.DefaultName ? null : name;
        IHttpClientBuilder http = services.AddHttpClient(key is null ? HttpName : $"{HttpName}:{key}");
        if (services.Any(service => service.ServiceType == typeof(IntercomClient) && Equals(service.ServiceKey, key)))
            return http;

        services.Add(key is null
            ? ServiceDescriptor.Singleton(provider => Create(provider, name, http.Name))
            : ServiceDescriptor.KeyedSingleton(key, (provider, _) => Create(provider, name, http.Name)));

        // The loggers of the factory write addresses with their queries, and with them the e-mail addresses of users.
        return http.ConfigurePrimaryHttpMessageHandler(static () => Transport.Network()).RemoveAllLoggers();
    }

    /// <summary>The name of the options of the client that a builder belongs to.</summary>
    /// <exception cref="ArgumentException">It belongs to another HTTP client.</exception>
    public static string OptionsNameOf(IHttpClientBuilder builder)
    {
        if (builder.Name == HttpName)
            return Options.DefaultName;

        return builder.Name.StartsWith($"{HttpName}:", StringComparison.Ordinal)
            ? builder.Name[(HttpName.Length + 1)..]
            : throw new ArgumentException($"The HTTP client '{builder.Name}' is no Intercom client: call this on what AddIntercom returns.", nameof(builder));
    }

    private static IntercomClient Create(IServiceProvider provider, string name, string httpName)
    {
        var client = new IntercomClient(
            provider.GetRequiredService<IOptionsMonitor<IntercomOptions>>().Get(name),
            new RotatingHandler(provider.GetRequiredService<IHttpMessageHandlerFactory>(), httpName),
            provider.GetRequiredService<PlaceQueues>());
        provider.GetRequiredService<CredentialsReload>().Watch(client, name);
        return client;
    }
}
