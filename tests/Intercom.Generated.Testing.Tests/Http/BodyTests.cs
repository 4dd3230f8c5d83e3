using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Http;

public sealed class BodyTests : EmulatorTest
{
    private const int Most = 30_000_000;

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public async Task A_body_that_is_too_large_is_answered_with_413(bool port, bool saysItsLength)
    {
        await using IntercomEmulator emulator = port ? await IntercomEmulator.StartAsync(Options) : new IntercomEmulator(Options);
        using var http = new HttpClient(emulator.CreateHandler()) { BaseAddress = emulator.BaseAddress };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/users", UriKind.Relative)) { Content = new ByteArrayContent(new byte[Most + 1]) };
        request.Headers.TransferEncodingChunked = !saysItsLength;
        using HttpResponseMessage response = await http.SendAsync(request);
        Answer answer = await Answer.ReadAsync(response);

        answer.AssertError(413, "bad_request");
        Assert.Equal("The body is larger than 30000000 bytes", (string?)answer["errors"]![0]!["message"]);
        Assert.Equal("", emulator.Requests.All[0].Body);
        using HttpResponseMessage next = await http.GetAsync(new Uri("/users", UriKind.Relative));
        Assert.Equal(200, (int)next.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_just_not_too_large_is_read()
    {
        string name = new('a', Most - """{"user_id":"1","name":""}""".Length);

        Assert.Equal(name, (string?)(await SaveUserAsync($$"""{"user_id":"1","name":"{{name}}"}"""))["name"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public async Task An_empty_body_where_one_is_needed_says_so(string body)
    {
        Answer answer = await PostUserAsync(body);

        answer.AssertError(400, "bad_request");
        Assert.Equal("The body is empty: it must be a JSON object, {} for one without properties", (string?)answer["errors"]![0]!["message"]);
    }

    /// <summary>HTTP knows them, no record of the API does: they are told as what nothing serves.</summary>
    [Theory]
    [InlineData("HEAD", "/users")]
    [InlineData("GET", "//users")]
    [InlineData("GET", "/users//scroll")]
    public async Task What_no_client_is_known_to_send_is_not_served(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(Emulator.BaseAddress.GetLeftPart(UriPartial.Authority) + path));
        using HttpResponseMessage response = await Http.SendAsync(request);

        Assert.Equal(404, (int)response.StatusCode);
        Assert.Null(Emulator.Requests.All[0].Route);
    }
}
