using System.Net.Http.Headers;
using System.Text;

namespace Intercom.Testing.Tests.Faults;

/// <summary>Cuts look the same with a port and without.</summary>
public sealed class CutTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task A_cut_connection_is_that_of_a_broken_network(bool port, bool after)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        using HttpClient http = Http(emulator);
        emulator.Faults.Add(Fault.CutConnection(after), times: 1);

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(http));

        Assert.IsType<IOException>(exception.InnerException);
        EmulatedRequest request = emulator.Requests.Single(HttpMethod.Post, "/users");
        Assert.Null(request.Answer);
        Assert.Equal("POST /users: no answer (cut connection)", request.ToString());
        Assert.Equal(after ? 1 : 0, await CountAsync(http));
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(false, 10)]
    [InlineData(false, 1_000_000)]
    [InlineData(true, 0)]
    [InlineData(true, 10)]
    [InlineData(true, 1_000_000)]
    public async Task A_body_is_cut_within(bool port, int bytes)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        using HttpClient http = Http(emulator);
        emulator.Faults.Add(Fault.CutBody(bytes), times: 1);

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(http));

        Assert.Equal(HttpRequestError.ResponseEnded, exception.HttpRequestError);
        EmulatedAnswer answer = emulator.Requests.Single(HttpMethod.Post, "/users").Answer!;
        int whole = int.Parse(answer.Headers["Content-Length"], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((200, Math.Min(bytes, whole - 1)), (answer.Status, Encoding.UTF8.GetByteCount(answer.Body)));
        Assert.Equal(1, await CountAsync(http));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_came_before_the_cut_can_be_read(bool port)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        using HttpClient http = Http(emulator);
        emulator.Faults.Add(Fault.CutBody(10), times: 1);
        using HttpResponseMessage response = await http.GetAsync(new Uri("/tags", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[100];

        await body.ReadExactlyAsync(buffer.AsMemory(0, 10));

        Assert.Equal("""{"type":"t""", Encoding.UTF8.GetString(buffer, 0, 10));
        await Assert.ThrowsAsync<HttpIOException>(() => body.CopyToAsync(Stream.Null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_without_a_body_is_cut_as_a_whole(bool port)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        emulator.AddUser(new() { ["user_id"] = "joe" });
        using HttpClient http = Http(emulator);
        emulator.Faults.Add(Fault.CutBody(0));
        using var content = new StringContent("""{"event_name":"x","user_id":"joe","created_at":1500000000}""");

        await Assert.ThrowsAsync<HttpRequestException>(() => http.PostAsync(new Uri("/events", UriKind.Relative), content));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Json_lacks_its_end(bool port)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        emulator.AddUser(new() { ["user_id"] = "joe" });
        using HttpClient http = Http(emulator);
        emulator.Faults.Add(Fault.MalformedJson(), times: 2);
        using var content = new StringContent("""{"event_name":"x","user_id":"joe","created_at":1500000000}""");

        using HttpResponseMessage listed = await http.GetAsync(new Uri("/tags", UriKind.Relative));
        using HttpResponseMessage accepted = await http.PostAsync(new Uri("/events", UriKind.Relative), content);

        Assert.Equal((200, """{"type":"tag.list","tags":[]"""), ((int)listed.StatusCode, await listed.Content.ReadAsStringAsync()));
        Assert.Equal((202, "{"), ((int)accepted.StatusCode, await accepted.Content.ReadAsStringAsync()));
        Assert.All(emulator.Requests.All, request => Assert.Null(request.Answer!.Json));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_client_tells_cuts_as_what_they_are(bool port)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        string id = emulator.AddUser([]);
        using IntercomClient client = emulator.CreateClient(options => options.MaxRetries = 0);
        emulator.Faults.Add(Fault.CutConnection(), times: 1);
        emulator.Faults.Add(Fault.CutBody(10), times: 1);

        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: id));
        await Assert.ThrowsAsync<ConnectionException>(() => client.Users.FindAsync(id: id));
        Assert.Equal(id, (await client.Users.FindAsync(id: id)).Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_callers_own_cancellation_stays_one(bool port)
    {
        await using IntercomEmulator emulator = await EmulatorAsync(port);
        using HttpClient http = Http(emulator);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => http.GetAsync(new Uri("/users", UriKind.Relative), new CancellationToken(canceled: true)));
    }

    private static async Task<IntercomEmulator> EmulatorAsync(bool port) => port ? await IntercomEmulator.StartAsync() : new IntercomEmulator();

    private static HttpClient Http(IntercomEmulator emulator)
    {
        var http = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        return http;
    }

    private static async Task PostAsync(HttpClient http)
    {
        using var content = new StringContent("""{"user_id":"joe"}""");
        using HttpResponseMessage response = await http.PostAsync(new Uri("/users", UriKind.Relative), content);
    }

    private static async Task<int> CountAsync(HttpClient http)
    {
        using HttpResponseMessage response = await http.GetAsync(new Uri("/users", UriKind.Relative));
        return (int)(await Answer.ReadAsync(response))["total_count"]!;
    }
}
