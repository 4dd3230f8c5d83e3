using System.Globalization;
using System.Text.Json.Nodes;
using Intercom;

namespace Quickstart.Export;

/// <summary>The emulator with many users, the same ones each time.</summary>
internal static class MadeUpWorkspace
{
    private const long FirstCreatedAt = 1_466_703_133;

    private static readonly string[] s_names = ["Ada", "Bob", "Chloé", "Dmitri", "Eve", "Fatima", "Günter", "Hana"];
    private static readonly string[] s_plans = ["free", "silver", "gold"];

    /// <summary>As long as an answer of Intercom may take: without it the bar is full at once.</summary>
    private static readonly TimeSpan s_latency = TimeSpan.FromMilliseconds(40);

    public static async Task<IntercomEmulator> StartAsync(int users, CancellationToken cancellationToken)
    {
        IntercomEmulator emulator = await IntercomEmulator.StartAsync(new IntercomEmulatorOptions { RateLimit = 10_000, Latency = s_latency }, cancellationToken);
        emulator.AddAdmin(new JsonObject { ["id"] = "25", ["name"] = "Ana", ["email"] = "ana@example.com" });
        for (int number = 1; number <= users && !cancellationToken.IsCancellationRequested; number++)
            emulator.AddUser(User(number));

        return emulator;
    }

    private static JsonObject User(int number)
    {
        string name = s_names[number % s_names.Length];
        return new JsonObject
        {
            ["user_id"] = string.Create(CultureInfo.InvariantCulture, $"made-up-{number}"),
            ["email"] = string.Create(CultureInfo.InvariantCulture, $"user-{number}@example.com"),
            ["name"] = string.Create(CultureInfo.InvariantCulture, $"{name} {number}"),
            ["created_at"] = FirstCreatedAt + (number * 60L),
            ["updated_at"] = FirstCreatedAt + (number * 60L),
            ["custom_attributes"] = new JsonObject { ["plan"] = s_plans[number % s_plans.Length], ["logins"] = number % 97 },
        };
    }
}
