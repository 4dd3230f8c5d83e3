using System.Net.Http.Headers;
using System.Text;

namespace Intercom.Testing.Tests.Http;

public sealed class CredentialTests : EmulatorTest
{
    [Theory]
    [InlineData("app_id:api_key")]
    [InlineData("access-token:")]
    public async Task Basic_credentials_are_let_in(string pair)
    {
        Http.DefaultRequestHeaders.Authorization = Basic(pair);

        (await GetAsync("/users")).AssertOk();
    }

    [Fact]
    public async Task A_bearer_token_is_let_in()
    {
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "access-token");

        (await GetAsync("/users")).AssertOk();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Basic")]
    [InlineData("Basic !!!")]
    [InlineData("Basic bm9jb2xvbg==")]
    [InlineData("Digest abc")]
    public async Task A_missing_or_malformed_credential_is_unauthorized(string? header)
    {
        Http.DefaultRequestHeaders.Remove("Authorization");
        if (header is not null)
            Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        (await GetAsync("/users")).AssertError(401, "unauthorized");
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Basic Og==")]
    [InlineData("Basic OmFwaV9rZXk=")]
    public async Task An_empty_token_is_not_found(string header)
    {
        Http.DefaultRequestHeaders.Remove("Authorization");
        Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        (await GetAsync("/users")).AssertError(401, "token_not_found");
    }

    [Theory]
    [InlineData("good", true)]
    [InlineData("bad", false)]
    public async Task Only_the_configured_credentials_are_let_in(string token, bool accepted)
    {
        await using IntercomEmulator emulator = await IntercomEmulator.StartAsync(new() { Credentials = ["good", "app:key"] });
        using var http = new HttpClient { BaseAddress = emulator.BaseAddress };
        foreach (AuthenticationHeaderValue header in new[] { new AuthenticationHeaderValue("Bearer", token), Basic($"{token}:") })
        {
            http.DefaultRequestHeaders.Authorization = header;
            using HttpResponseMessage response = await http.GetAsync(new Uri("/users", UriKind.Relative));

            Assert.Equal(accepted ? 200 : 401, (int)response.StatusCode);
        }
    }

    private static AuthenticationHeaderValue Basic(string pair) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
}
