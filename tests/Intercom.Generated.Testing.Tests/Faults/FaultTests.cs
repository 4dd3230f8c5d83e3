using Intercom.Tests.Clocks;

namespace Intercom.Testing.Tests.Faults;

public sealed class FaultTests : EmulatorTest
{
    private const string Joe = """{"user_id":"joe"}""";

    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, RateLimit = 5, Credentials = ["token"] };

    [Fact]
    public async Task A_fault_befalls_as_many_requests_as_it_is_to()
    {
        AddedFault fault = Emulator.Faults.Add(Fault.Status(503), times: 2, when: request => request.Path == "/users");

        (await GetAsync("/tags")).AssertOk();
        (await GetAsync("/users")).AssertError(503, "service_unavailable");
        Assert.Equal(1, fault.Count);
        (await PostUserAsync(Joe)).AssertError(503, "service_unavailable");
        (await GetAsync("/users")).AssertOk();
        Assert.Equal(2, fault.Count);
    }

    [Fact]
    public async Task One_without_a_number_befalls_all_until_it_is_removed()
    {
        AddedFault fault = Emulator.Faults.Add(Fault.Status(500));
        await GetAsync("/users");
        await GetAsync("/users");
        fault.Remove();
        fault.Remove();

        (await GetAsync("/users")).AssertOk();
        Assert.Equal(2, fault.Count);
    }

    [Fact]
    public async Task Of_two_the_first_befalls_a_request_and_the_second_the_next()
    {
        Emulator.Faults.Add(Fault.Status(500), times: 1);
        Emulator.Faults.Add(Fault.Status(502), times: 1);

        (await GetAsync("/users")).AssertError(500, "server_error");
        (await GetAsync("/users")).AssertError(502, "server_error");
        (await GetAsync("/users")).AssertOk();
    }

    [Fact]
    public async Task All_are_taken_out_at_once()
    {
        Emulator.Faults.Add(Fault.Status(500));
        Emulator.Faults.Add(Fault.Status(502));
        Emulator.Faults.Clear();

        (await GetAsync("/users")).AssertOk();
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_request_is_carried_out_before_the_fault_or_not_at_all(bool after, int users)
    {
        Emulator.Faults.Add(Fault.Status(500, after: after), times: 1);

        (await PostUserAsync(Joe)).AssertError(500, "server_error");

        Assert.Equal(users, (int)(await GetAsync("/users"))["total_count"]!);
    }

    [Theory]
    [InlineData(400, "bad_request")]
    [InlineData(401, "unauthorized")]
    [InlineData(403, "forbidden")]
    [InlineData(404, "not_found")]
    [InlineData(408, "request_timeout")]
    [InlineData(409, "conflict")]
    [InlineData(422, "unprocessable_entity")]
    [InlineData(502, "server_error")]
    [InlineData(503, "service_unavailable")]
    public async Task A_status_has_its_usual_code(int status, string code)
    {
        Emulator.Faults.Add(Fault.Status(status));

        (await GetAsync("/users")).AssertError(status, code);
        Assert.Equal($"status {status}", Emulator.Requests.All[0].Fault);
    }

    [Fact]
    public async Task Code_and_message_may_be_others()
    {
        Emulator.Faults.Add(Fault.Status(403, "api_plan_restricted", "Upgrade"));

        Answer answer = await GetAsync("/users");

        answer.AssertError(403, "api_plan_restricted");
        Assert.Equal("Upgrade", (string?)answer["errors"]![0]!["message"]);
    }

    [Theory]
    [InlineData(503, "4")]
    [InlineData(429, "0")]
    public async Task An_error_put_in_tells_of_the_rate_limit(int status, string remaining)
    {
        Emulator.Faults.Add(Fault.Status(status));

        Answer answer = await GetAsync("/users");

        Assert.Equal("5", answer.Headers["X-RateLimit-Limit"]);
        Assert.Equal(remaining, answer.Headers["X-RateLimit-Remaining"]);
        Assert.Equal((string?)answer["request_id"], answer.Headers["X-Request-Id"]);
    }

    [Fact]
    public async Task What_is_refused_for_the_rate_limit_befalls_no_fault()
    {
        AddedFault fault = Emulator.Faults.Add(Fault.Status(500));
        for (int i = 0; i < 6; i++)
            await GetAsync("/users");

        Assert.Equal(5, fault.Count);
        Assert.Equal(429, Emulator.Requests.All[^1].Answer!.Status);
    }

    [Fact]
    public async Task A_fault_may_stand_in_the_place_of_a_refusal()
    {
        Emulator.Faults.Add(Fault.Status(500, after: true));
        Http.DefaultRequestHeaders.Authorization = null;

        (await GetAsync("/users")).AssertError(500, "server_error");
    }

    [Fact]
    public async Task A_condition_that_throws_is_told()
    {
        Emulator.Faults.Add(Fault.Status(503), when: _ => throw new InvalidOperationException("a broken condition"));

        Answer answer = await GetAsync("/users");

        answer.AssertError(500, "server_error");
        Assert.Contains("a broken condition", (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Status(200));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Status(600));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Latency(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.CutBody(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.SlowBody(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.SlowBody(TimeSpan.Zero, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emulator.Faults.Add(Fault.MalformedJson(), times: 0));
    }

    [Fact]
    public async Task A_condition_may_wait_for_another_request_and_change_the_faults()
    {
        using var noPort = new HttpClient(Emulator.CreateHandler()) { BaseAddress = Emulator.BaseAddress };
        noPort.DefaultRequestHeaders.Authorization = Http.DefaultRequestHeaders.Authorization;
        AddedFault other = Emulator.Faults.Add(Fault.Status(502), when: _ => false);
        Emulator.Faults.Add(Fault.Status(503), when: request =>
        {
            if (request.Path != "/users")
                return false;

            Task<HttpResponseMessage> inner = Task.Run(() => noPort.GetAsync(new Uri("/tags", UriKind.Relative)));
            Assert.True(inner.Wait(TimeSpan.FromMinutes(1)));
            inner.Result.Dispose();
            other.Remove();
            Emulator.Faults.Add(Fault.Status(504), times: 1, when: next => next.Path == "/segments");
            return true;
        });

        (await GetAsync("/users")).AssertError(503, "service_unavailable");
        (await GetAsync("/segments")).AssertError(504, "server_error");
    }

    [Fact]
    public async Task A_fault_befalls_no_more_requests_than_it_is_to_when_many_come_at_once()
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { RateLimit = 1_000 });
        using var http = new HttpClient { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = Http.DefaultRequestHeaders.Authorization;
        using var gate = new Barrier(4);
        // All that ask at once are told yes before any is counted.
        AddedFault fault = emulator.Faults.Add(Fault.Status(503), times: 10, when: _ =>
        {
            gate.SignalAndWait(TimeSpan.FromMilliseconds(5));
            return true;
        });

        int failed = 0;
        await Parallel.ForAsync(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, cancellationToken) =>
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri("/users", UriKind.Relative), cancellationToken);
            if ((int)response.StatusCode == 503)
                Interlocked.Increment(ref failed);
        });

        Assert.Equal(10, failed);
        Assert.Equal(10, fault.Count);
    }

    [Fact]
    public void A_wait_that_no_timer_takes_is_refused()
    {
        TimeSpan tooLong = TimeSpan.FromDays(49) + TimeSpan.FromTicks(1);

        ArgumentOutOfRangeException late = Assert.Throws<ArgumentOutOfRangeException>("delay", () => Fault.Latency(tooLong));
        Assert.Throws<ArgumentOutOfRangeException>("delay", () => Fault.Latency(TimeSpan.FromTicks(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("pause", () => Fault.SlowBody(tooLong));
        Assert.Throws<ArgumentOutOfRangeException>("pause", () => Fault.SlowBody(TimeSpan.MaxValue));

        Assert.StartsWith("A wait is from nothing to 49 days: a timer takes no more.", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_wait_is_waited()
    {
        Emulator.Faults.Add(Fault.Latency(TimeSpan.FromDays(49)), times: 1);
        Task<Answer> answer = GetAsync("/users");
        await RealTime.UntilAsync(() => Emulator.Requests.All is [{ Fault: not null }]);

        Clock.Advance(TimeSpan.FromDays(49));

        (await answer.WaitAsync(TimeSpan.FromMinutes(1))).AssertOk();
    }
}
