using Intercom.Benchmarks.Contestants;

namespace Intercom.Benchmarks.Quick;

/// <summary>Something a client is used for, and what it may cost at most in terms of the floor.</summary>
internal sealed record Scenario(string Name, Func<Contestant, ISink, Task> Run)
{
    public double? MaxTime { get; init; }

    public double? MaxBytes { get; init; }

    public bool GoesOverTheNetwork { get; init; } = true;

    /// <summary>Whether several threads do it.</summary>
    public bool IsConcurrent { get; init; }

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("find one user", static (client, sink) => client.FindAsync(sink)) { MaxTime = 1.10, MaxBytes = 1.00 },
        new("page of 50 users", static (client, sink) => client.PageAsync(sink)) { MaxTime = 0.90, MaxBytes = 0.75 },
        new("1,000 users in 20 pages", static (client, sink) => client.PagesAsync(sink)) { MaxTime = 0.90, MaxBytes = 0.75 },
        new("save one changed field", static (client, sink) => client.SaveAsync(sink)) { MaxTime = 1.10, MaxBytes = 1.00 },
        new("create", static (client, sink) => client.CreateAsync(sink)),
        new("parse a webhook", static (client, sink) => client.ParseAsync(sink)) { GoesOverTheNetwork = false, MaxTime = 0.95, MaxBytes = 0.90 },
        new("verify and parse", static (client, sink) => client.VerifyAndParseAsync(sink)) { GoesOverTheNetwork = false, MaxTime = 0.95, MaxBytes = 0.90 },
        new("conversation, 40 parts", static (client, sink) => client.ConversationAsync(sink)),
        new("10,000 increments, 16 callers", static (client, sink) => client.IncrementAsync(sink)) { IsConcurrent = true },
    ];
}
