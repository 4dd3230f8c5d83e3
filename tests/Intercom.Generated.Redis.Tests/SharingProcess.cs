using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Intercom.Redis.Tests;

/// <summary>What this assembly does when it is run as a program: it sends requests with the rate limit shared, and says how they went.</summary>
internal static class SharingProcess
{
    /// <summary>Each line it reads is a number of requests to send at once; the answer is how many were answered and how many refused, after what was logged until then.</summary>
    /// <param name="arguments">The address of Redis, that of the API, and how often to try again.</param>
    public static async Task Main(string[] arguments)
    {
        await using ConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync(arguments[0]);
        var services = new ServiceCollection();
        using var log = new LineLogging(Console.Out);
        services.AddSingleton<ILoggerFactory>(log);
        services.AddIntercom(options =>
        {
            (options.AccessToken, options.BaseAddress) = ("one-token-for-all", new Uri(arguments[1]));
            options.MaxRetries = int.Parse(arguments[2], CultureInfo.InvariantCulture);
            options.TimeProvider = new PatientTime();
        }).ShareRateLimit(redis);
        await using ServiceProvider provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<IntercomClient>();

        await Console.Out.WriteLineAsync("ready");
        while (await Console.In.ReadLineAsync() is { } order)
        {
            int requests = int.Parse(order, CultureInfo.InvariantCulture);
            bool[] answered = await Task.WhenAll(Enumerable.Range(0, requests).Select(_ => IsAnsweredAsync(client)));
            int refused = answered.Count(static isAnswered => !isAnswered);
            await Console.Out.WriteLineAsync($"{requests - refused} {refused}");
        }
    }

    private static async Task<bool> IsAnsweredAsync(IntercomClient client)
    {
        try
        {
            await client.Users.CountAsync();
            return true;
        }
        catch (RateLimitExceededException)
        {
            return false;
        }
    }
}
