using Intercom;
using Intercom.Redis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets processes share what is not theirs alone.</summary>
public static class IntercomRedisExtensions
{
    /// <summary>Has all processes that use the same credentials keep to one rate limit together.</summary>
    /// <remarks>
    /// What any of them learns from an answer counts for all. Redis holds a small hash, which expires, under a name that is a hash of the
    /// credentials. While Redis is gone each process goes on by itself; no request fails by it.
    /// </remarks>
    /// <param name="builder">What <c>AddIntercom</c> returned.</param>
    /// <param name="redis">The connection; it is not disposed.</param>
    /// <param name="budget">A name for what is shared, in place of the credentials: for a <see cref="IntercomOptions.TokenProvider"/>, whose tokens change.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The builder is of another HTTP client.</exception>
    public static IHttpClientBuilder ShareRateLimit(this IHttpClientBuilder builder, IConnectionMultiplexer redis, string? budget = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(redis);
        builder.Services.AddOptions<IntercomOptions>(ClientRegistration.OptionsNameOf(builder))
            .Configure(options => options.Window = checkedOptions => Window(checkedOptions, redis, budget))
            .Validate(
                options => options.TokenProvider is null || budget is not null,
                "ShareRateLimit cannot tell by a TokenProvider which processes belong together: give it a name for what they share, ShareRateLimit(redis, \"name\").")
            .Validate(static options => options.Pacing, "ShareRateLimit needs Pacing, which is switched off.");
        return builder;
    }

    private static SharedWindow Window(IntercomOptions options, IConnectionMultiplexer redis, string? budget)
    {
        ILogger logger = options.LoggerFactory?.CreateLogger("Intercom") ?? NullLogger.Instance;
        return new SharedWindow(
            new WindowScript(redis.GetDatabase(), BudgetKey.Of(options, budget)),
            new RedisLink(redis, options.TimeProvider, logger),
            new LearnedWindow(options.TimeProvider));
    }
}
