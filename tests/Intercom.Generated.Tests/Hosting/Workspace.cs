using Intercom.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Tests.Hosting;

/// <summary>What the tests of an app's services have in common.</summary>
internal static class Workspace
{
    public const string User = """{"type":"user","id":"1"}""";

    /// <summary>A section as a file of settings would hold it.</summary>
    public static IConfigurationSection Section(string name, params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"{name}:{setting.Key}", setting.Value)))
        .Build()
        .GetSection(name);

    public static IHttpClientBuilder AnsweredBy(this IHttpClientBuilder http, HttpMessageHandler handler) => http.ConfigurePrimaryHttpMessageHandler(() => handler);

    /// <summary>The request that a client, which is asked for a user, sends.</summary>
    public static async Task<SentRequest> SentByAsync(IntercomClient client, CannedHandler http)
    {
        http.Answer(User);
        await client.Users.FindAsync(id: "1");
        return http.Requests[^1];
    }
}
