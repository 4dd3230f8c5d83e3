namespace Intercom.Testing.Tests.Http;

public sealed class UnknownRouteTests : EmulatorTest
{
    private readonly List<string> _lines = [];

    protected override IntercomEmulatorOptions Options => new() { TimeProvider = Clock, Log = _lines.Add };

    [Fact]
    public async Task It_is_told_in_a_line()
    {
        await GetAsync("/users/unknown");
        Answer answer = await PutAsync("/users?x=1", "{}");

        Assert.Equal(
            $"IntercomEmulator: 404, nothing serves PUT /users (request {(string)answer["request_id"]!}). /_emulator/coverage lists what is served.",
            Assert.Single(_lines));
    }

    [Fact]
    public void By_default_on_the_standard_error_stream()
    {
        Assert.Equal(Console.Error.WriteLine, new IntercomEmulatorOptions().Log);
    }

    [Fact]
    public async Task Or_not_at_all()
    {
        await using var silent = new IntercomEmulator(new() { Log = null });
        using var http = new HttpClient(silent.CreateHandler()) { BaseAddress = silent.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new System.Net.Http.Headers.AuthenticationHeaderValue("Bearer", "token");
        using HttpResponseMessage response = await http.GetAsync(new Uri("/nowhere", UriKind.Relative));

        (await Answer.ReadAsync(response)).AssertError(404, "not_found");
    }
}
