using Intercom.Tests.Support;

namespace Intercom.Tests.Errors;

/// <summary>A success that holds another object than the one asked for is no success.</summary>
public sealed class OtherObjectTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData("company")]
    [InlineData("tag")]
    [InlineData("admin")]
    public async Task An_object_of_another_model_is_refused(string type)
    {
        _http.Answer($$"""{ "type": "{{type}}", "id": "9" }""");
        await Assert.ThrowsAsync<UnexpectedResponseException>(() => _http.Client().Users.FindAsync(id: "1"));
    }

    [Theory]
    [InlineData("user")]
    [InlineData("contact")]
    [InlineData("lead")]
    [InlineData("a_type_of_tomorrow")]
    public async Task One_of_a_model_like_it_or_of_none_is_taken(string type)
    {
        _http.Answer($$"""{ "type": "{{type}}", "id": "9" }""");
        Assert.Equal("9", (await _http.Client().Users.FindAsync(id: "9")).Id);
    }
}
