using Intercom.AspNetCore.Health;
using Intercom.Tests.Clocks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Intercom.AspNetCore.Tests.Health;

/// <summary>What a health check says of Intercom, as the emulator answers.</summary>
public sealed class HealthCheckTests : IDisposable
{
    private readonly WatchedTime _clock = new(DateTimeOffset.FromUnixTimeSeconds(1_500_000_003));
    private readonly IntercomEmulator _intercom = new(new IntercomEmulatorOptions { Credentials = ["right"] });

    public void Dispose() => _intercom.Dispose();

    [Fact]
    public async Task An_answer_is_healthy_and_tells_the_rate_limit()
    {
        HealthReportEntry result = await CheckAsync("intercom");
        Assert.Equal(HealthStatus.Healthy, result.Status);
        Assert.Equal(["limit", "remaining", "reset_at"], result.Data.Keys.Order(StringComparer.Ordinal));
        _intercom.Requests.AssertSent(HttpMethod.Get, "/admins", times: 1);
    }

    [Fact]
    public async Task Refused_credentials_are_unhealthy_and_not_told()
    {
        HealthReportEntry result = await CheckAsync("intercom", token: "wrong-and-secret");
        Assert.Equal(HealthStatus.Unhealthy, result.Status);
        Assert.IsType<AuthenticationException>(result.Exception);
        Assert.DoesNotContain("secret", $"{result.Description} {result.Exception}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_and_silence_are_what_the_app_says()
    {
        _intercom.Faults.Add(Fault.Status(503), times: 1);
        _intercom.Faults.Add(Fault.CutConnection(), times: 1);
        Assert.Equal(HealthStatus.Degraded, (await CheckAsync("intercom", failureStatus: HealthStatus.Degraded)).Status);
        HealthReportEntry silent = await CheckAsync("intercom");
        Assert.Equal((HealthStatus.Unhealthy, typeof(ConnectionException)), (silent.Status, silent.Exception!.GetType()));
    }

    [Fact]
    public async Task A_spent_rate_limit_is_degraded()
    {
        _intercom.Faults.Add(Fault.Status(429));
        Assert.Equal(HealthStatus.Degraded, (await CheckAsync("intercom")).Status);
    }

    [Fact]
    public async Task A_rate_limit_that_is_spent_already_is_degraded_without_a_request()
    {
        using var intercom = new IntercomEmulator(new IntercomEmulatorOptions { RateLimit = 2, TimeProvider = _clock });
        using IntercomClient client = intercom.CreateClient();
        Func<CancellationToken, Task<HealthCheckResult>> check = CheckOf(client);
        await client.Counts.ForAppAsync();

        Assert.Equal(HealthStatus.Healthy, (await check(default)).Status);
        Assert.Equal(HealthStatus.Degraded, (await check(default)).Status);
        intercom.Requests.AssertSent(HttpMethod.Get, "/admins", times: 1);

        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(HealthStatus.Healthy, (await check(default)).Status);
    }

    [Fact]
    public async Task A_check_that_is_given_up_while_it_waits_for_the_rate_limit_is_degraded()
    {
        using var intercom = new IntercomEmulator(new IntercomEmulatorOptions { TimeProvider = _clock });
        intercom.Faults.Add(Fault.Status(429));
        using IntercomClient client = intercom.CreateClient(static options => options.MaxRetries = 2);
        using var patience = new CancellationTokenSource();
        Task<HealthCheckResult> checking = CheckOf(client)(patience.Token);
        await RealTime.UntilAsync(() => client.RateLimit is { Remaining: 0 });
        await _clock.WaitedForAsync(client.RateLimit!.ResetAt!.Value - _clock.Start);
        await patience.CancelAsync();

        HealthCheckResult result = await checking;
        Assert.Equal(HealthStatus.Degraded, result.Status);
        Assert.IsAssignableFrom<OperationCanceledException>(result.Exception);
    }

    [Fact]
    public async Task One_of_several_clients_has_a_check_of_its_own()
    {
        HealthReportEntry result = await CheckAsync("intercom:eu", client: "eu");
        Assert.Equal(HealthStatus.Healthy, result.Status);
    }

    [Fact]
    public async Task A_check_may_ask_something_else()
    {
        await CheckAsync("intercom", request: static (client, cancellationToken) => client.Counts.ForAppAsync(cancellationToken));
        _intercom.Requests.AssertSent(HttpMethod.Get, "/counts", times: 1);
        _intercom.Requests.AssertNone(HttpMethod.Get, "/admins");
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up()
    {
        var asked = new TaskCompletionSource();
        Task<HealthReportEntry> checking = CheckAsync("intercom", timeout: TimeSpan.FromMilliseconds(1), request: async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            asked.SetResult();
        });
        Assert.Equal(HealthStatus.Unhealthy, (await checking).Status);
        Assert.False(asked.Task.IsCompleted);
    }

    private static Func<CancellationToken, Task<HealthCheckResult>> CheckOf(IntercomClient client)
    {
        var check = new IntercomHealthCheck(client, IntercomHealthCheck.AskForAdminsAsync);
        var context = new HealthCheckContext { Registration = new HealthCheckRegistration("intercom", check, null, null) };
        return cancellationToken => check.CheckHealthAsync(context, cancellationToken);
    }

    private async Task<HealthReportEntry> CheckAsync(
        string name,
        string token = "right",
        string? client = null,
        HealthStatus? failureStatus = null,
        TimeSpan? timeout = null,
        Func<IntercomClient, CancellationToken, Task>? request = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        Action<IntercomOptions> configure = options => (options.AccessToken, options.MaxRetries, options.BaseAddress) = (token, 0, _intercom.BaseAddress);
        IHttpClientBuilder http = client is null ? services.AddIntercom(configure) : services.AddIntercom(client, configure);
        http.ConfigurePrimaryHttpMessageHandler(_intercom.CreateHandler);
        services.AddHealthChecks().AddIntercom(client, failureStatus: failureStatus, timeout: timeout ?? RealTime.Guard, request: request);
        await using ServiceProvider provider = services.BuildServiceProvider();
        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        return report.Entries[name];
    }
}
