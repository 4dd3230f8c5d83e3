using System.Net.Http.Headers;
using System.Text;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.Time.Testing;

namespace Intercom.Testing.Tests.Faults;

public sealed class LateAnswerTests : EmulatorTest
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(20);

    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 1_000_000 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_is_late_by_the_clock_of_the_test(bool after)
    {
        AddedFault fault = Emulator.Faults.Add(Fault.Latency(s_delay, after), times: 1);
        Task<Answer> answer = PostUserAsync("""{"user_id":"joe"}""");
        await BefallsAsync(fault, users: after ? 1 : 0);

        Clock.Advance(s_delay - TimeSpan.FromSeconds(1));
        Assert.Null(Emulator.Requests.All[0].Answer);
        Clock.Advance(TimeSpan.FromSeconds(1));

        (await answer.WaitAsync(TimeSpan.FromMinutes(1))).AssertOk();
        Assert.Equal(after ? Start : Start + 20, (long)(await GetAsync("/users?user_id=joe"))["created_at"]!);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task Who_gives_up_waiting_may_have_been_served(bool after, int users)
    {
        AddedFault fault = Emulator.Faults.Add(Fault.Latency(s_delay, after), times: 1);
        using var givingUp = new CancellationTokenSource();
        Task<HttpResponseMessage> request = PostJoeAsync(givingUp.Token);
        await BefallsAsync(fault, users);
        await givingUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);

        Assert.Equal(users, (int)(await GetAsync("/users"))["total_count"]!);
    }

    /// <summary>Waits until a request has met its fault, and, of one that is late after it is carried out, until it is carried out: it is so by the clock of then.</summary>
    private async Task BefallsAsync(AddedFault fault, int users)
    {
        await RealTime.UntilAsync(() => fault.Count == 1);
        while ((int)(await GetAsync("/users"))["total_count"]! < users)
            await Task.Yield();
    }

    private async Task<HttpResponseMessage> PostJoeAsync(CancellationToken cancellationToken)
    {
        using var content = new StringContent("""{"user_id":"joe"}""");
        return await Http.PostAsync(new Uri("/users", UriKind.Relative), content, cancellationToken);
    }

    [Fact]
    public async Task A_body_comes_in_pieces()
    {
        Emulator.Faults.Add(Fault.SlowBody(TimeSpan.FromSeconds(5), bytes: 10), times: 1);
        using HttpResponseMessage response = await Http.GetAsync(new Uri("/tags", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[100];

        ValueTask<int> read = body.ReadAsync(buffer);
        Assert.False(read.IsCompleted);
        await Clock.WaitedForAsync(TimeSpan.FromSeconds(5));
        Clock.Advance(TimeSpan.FromSeconds(5));
        int first = await read.AsTask().Soon();
        Task<string> rest = new StreamReader(body).ReadToEndAsync();
        Assert.False(rest.IsCompleted);
        await Clock.PassUntilAsync(rest);

        Assert.Equal(10, first);
        Assert.Equal("""{"type":"tag.list","tags":[]}""", Encoding.UTF8.GetString(buffer, 0, first) + await rest);
        Assert.Equal("slow body, 10 bytes each 00:00:05", Emulator.Requests.All[0].Fault);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_late_answer_keeps_no_emulator_from_stopping(bool port)
    {
        var clock = new FakeTimeProvider();
        await using IntercomEmulator emulator = port ? await IntercomEmulator.StartAsync(new() { TimeProvider = clock }) : new IntercomEmulator(new() { TimeProvider = clock });
        AddedFault fault = emulator.Faults.Add(Fault.Latency(s_delay));
        using var http = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        Task<HttpResponseMessage> answer = http.GetAsync(new Uri("/users", UriKind.Relative));
        await RealTime.UntilAsync(() => fault.Count == 1);

        await emulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<HttpRequestException>(() => answer);
    }
}
