namespace Intercom.Generators.Tests.Schema;

/// <summary>What one key asks of another.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("attribute", """{ "type": "tag" }""")]
    [InlineData("attribute", """{ "type": "list of tag", "removal": "remove" }""")]
    [InlineData("paging", """{ "follow": "link" }""")]
    [InlineData("paging", """{ "follow": "cursor", "cursor": "scroll_param" }""")]
    [InlineData("operation", """{ "http": "DELETE /tags/{id}", "returns": "page of tag" }""")]
    [InlineData("operation", """{ "http": "POST /tags", "retry": "never", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "find", "http": "GET /tags/{id}", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "find", "http": "GET /tags/{id}", "returns": "tag or list of tag" }""")]
    [InlineData("operation", """{ "role": "save", "http": "PUT /tags/{id}", "retry": "safe", "sends": "changes of tag", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "delete", "http": "DELETE /tags/{id}", "returns": "nothing" }""")]
    [InlineData("operation", """{ "role": "scroll", "http": "GET /tags", "returns": "page of tag", "paging": "scroll" }""")]
    [InlineData("operation", """{ "role": "count", "http": "GET /counts", "returns": "integer at tag.count" }""")]
    public async Task What_fits_together_is_taken(string definition, string json) => Assert.All(await Condition.OfAsync(definition), condition => Assert.True(condition.Holds(json)));

    [Theory]
    [InlineData("attribute", """{ "type": "tag", "removal": "remove" }""")]
    [InlineData("paging", """{ "follow": "cursor" }""")]
    [InlineData("operation", """{ "http": "POST /tags", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "find", "http": "GET /tags", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "find", "http": "GET /tags/{id}", "returns": "page of tag" }""")]
    [InlineData("operation", """{ "role": "create", "http": "POST /tags", "retry": "safe", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "save", "http": "POST /tags", "retry": "safe", "sends": "tag", "returns": "nothing" }""")]
    [InlineData("operation", """{ "role": "delete", "http": "DELETE /tags/{id}", "returns": "tag" }""")]
    [InlineData("operation", """{ "role": "delete", "http": "DELETE /tags", "returns": "nothing" }""")]
    [InlineData("operation", """{ "role": "list", "http": "GET /tags", "returns": "page of tag" }""")]
    [InlineData("operation", """{ "role": "scroll", "http": "GET /tags/{id}", "returns": "page of tag", "paging": "scroll" }""")]
    [InlineData("operation", """{ "role": "count", "http": "GET /counts", "returns": "tag" }""")]
    public async Task What_does_not_fit_together_is_refused(string definition, string json) => Assert.Single(await Condition.OfAsync(definition), condition => !condition.Holds(json));
}
