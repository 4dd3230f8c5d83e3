using System.Text.Json.Nodes;
using Intercom.Tests.Clocks;

namespace Intercom.Testing.Tests.Webhooks;

/// <summary>What becomes of deliveries when the emulator is disposed.</summary>
public sealed class StopTests : WebhookTest
{
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_receiver_that_hangs_does_not_hold_up_the_end()
    {
        AddPeople();
        Subscribe("event.created");
        var never = new TaskCompletionSource<HttpResponseMessage>();
        Receiver.Answer = (_, _) => never.Task;
        await RecordCartsAsync(3);
        await Receiver.FirstAsync(_ => true);

        await Emulator.DisposeAsync().AsTask().WaitAsync(s_long);
        never.SetException(new InvalidOperationException("Too late."));

        Assert.Single(Receiver.All);
        Assert.False(Receiver.IsDisposed);
    }

    [Fact]
    public async Task A_handler_that_blocks_does_not_hold_up_the_end()
    {
        AddPeople();
        Subscribe("event.created");
        using var gate = new ManualResetEventSlim();
        Receiver.Answer = (_, _) =>
        {
            gate.Wait(CancellationToken.None);
            return Task.FromResult(Receiver.Of(200));
        };
        await RecordCartsAsync(2);
        await Receiver.FirstAsync(_ => true);

        await Task.Run(Emulator.Dispose).WaitAsync(s_long);
        gate.Set();

        Assert.Single(Receiver.All);
    }

    [Fact]
    public async Task Retries_and_held_ones_end_with_the_emulator()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new()
        {
            TimeProvider = Clock,
            Webhooks = { Handler = Receiver, SwapEvery = 2 },
        });
        emulator.AddSubscription(new() { ["url"] = "http://app.test/", ["topics"] = new JsonArray("company") });
        Receiver.AnswerWith(500);
        using IntercomClient client = emulator.CreateClient();
        foreach (string companyId in new[] { "1", "2" })
            await client.Companies.SaveAsync(new Company { CompanyId = companyId });
        await Receiver.FirstAsync(_ => true);

        await emulator.DisposeAsync().AsTask().WaitAsync(s_long);
        Clock.Advance(TimeSpan.FromDays(1));

        Assert.Single(Receiver.All);
    }

    [Fact]
    public async Task Who_waits_learns_that_the_emulator_is_disposed()
    {
        Subscribe("user.created");
        Receiver.Answer = (_, _) => new TaskCompletionSource<HttpResponseMessage>().Task;
        await SaveUserAsync("""{"user_id":"1"}""");
        Task delivered = DeliveredAsync();

        await Emulator.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => delivered);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Emulator.WebhooksDeliveredAsync());
    }

    [Fact]
    public async Task Nobody_is_left_with_an_exception()
    {
        var unobserved = new List<Exception>();
        void Note(object? sender, UnobservedTaskExceptionEventArgs args)
        {
            lock (unobserved)
                unobserved.AddRange(args.Exception.InnerExceptions.Where(exception => exception.Message == "Too late."));
        }

        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            await HangAsync();
            for (int i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }

            Assert.Empty(unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }
    }

    private async Task HangAsync()
    {
        Subscribe("user.created");
        var asked = new TaskCompletionSource();
        var late = new TaskCompletionSource<HttpResponseMessage>();
        Receiver.Answer = (_, _) =>
        {
            asked.TrySetResult();
            return late.Task;
        };
        await SaveUserAsync("""{"user_id":"1"}""");
        await asked.Task.Soon();
        await Emulator.DisposeAsync();
        late.SetException(new InvalidOperationException("Too late."));
        Receiver.Answer = (_, _) => Task.FromResult(Receiver.Of(200));
    }
}
