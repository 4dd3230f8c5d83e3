using System.Text.RegularExpressions;
using Intercom.Generators.Binding;
using Intercom.Generators.Tests.Harness;
using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>The generator and the schemas take the same words and names.</summary>
public sealed class GrammarTests
{
    /// <summary>The small description, with a model whose name has dots and an operation that may return anything.</summary>
    private static readonly Description s_right = SmallApi.Description
        .WithReplaced("things.json", "\"thing\": {", "\"thing.of.old\": { \"name\": \"OldThing\", \"doc\": \"One of old.\", \"list\": \"things\", \"attributes\": {} },\n\"thing\": {")
        .WithReplaced("things.json", "\"role\": \"find\",", "\"$comment\": \"\",");

    /// <summary>What is said well, and does not fit an example, is unused or is out of place: no question of grammar.</summary>
    private static readonly string[] s_besides = ["ICG0016", "ICG0017", "ICG0018"];

    [Fact]
    public async Task The_roles_are_those_of_the_generator() =>
        Assert.Equal(RoleRules.Names.Order(), (await ApiSpec.DefinitionAsync("operation")).Properties["role"].Enumeration.Cast<string>().Order());

    [Fact]
    public async Task The_scalars_are_those_of_the_generator() =>
        Assert.Equal(TypeGrammar.Scalars.Order(), (await ApiSpec.DefinitionAsync("attribute")).Properties["type"].AnyOf.SelectMany(choice => choice.Enumeration).Cast<string>().Order());

    [Theory]
    [InlineData("GET /users")]
    [InlineData("DELETE /users/{id}/tags/{tag_id}")]
    [InlineData("GET /users?email={email}&sort=asc")]
    [InlineData("get /users")]
    [InlineData("HEAD /users")]
    [InlineData("GET  /users")]
    [InlineData("GET users")]
    [InlineData("GET /users/")]
    [InlineData("GET /users/{Id}")]
    [InlineData("GET /users?email")]
    public async Task A_route_is_one_for_both_or_for_neither(string route)
    {
        JsonSchema operation = await ApiSpec.DefinitionAsync("operation");

        Assert.Equal(RouteGrammar.TryParse(route, out _, out _), Regex.IsMatch(route, operation.Properties["http"].Pattern!));
    }

    [Theory]
    [InlineData("thing")]
    [InlineData("thing or list of thing")]
    [InlineData("thing or list of place")]
    [InlineData("page of thing")]
    [InlineData("list of thing")]
    [InlineData("thing at a")]
    [InlineData("thing at a.b_c.d1")]
    [InlineData("list of thing at a.b")]
    [InlineData("page of thing at a")]
    [InlineData("thing or list of thing at a")]
    [InlineData("thing at ")]
    [InlineData("thing at a b")]
    [InlineData("thing at a at b")]
    [InlineData("thing at A")]
    [InlineData("thing at a..b")]
    [InlineData("integer at a.b")]
    [InlineData("integer at ")]
    [InlineData("nothing")]
    [InlineData("Thing")]
    [InlineData("thing.of.old")]
    [InlineData("page of thing.of.old")]
    [InlineData("list of thing.of.old at a")]
    public async Task A_return_is_one_for_both_or_for_neither(string returns)
    {
        JsonSchema operation = await ApiSpec.DefinitionAsync("operation");

        Assert.Equal(
            Takes("\"returns\": \"thing\"", $"\"returns\": \"{returns}\""),
            Regex.IsMatch(returns, operation.Properties["returns"].Pattern!));
    }

    [Theory]
    [InlineData("place")]
    [InlineData("changes of place")]
    [InlineData("change of place")]
    [InlineData("thing.of.old")]
    [InlineData("changes of thing.of.old")]
    [InlineData("list of place")]
    [InlineData("place at a")]
    public async Task What_is_sent_is_a_phrase_for_both_or_for_neither(string sends)
    {
        JsonSchema operation = await ApiSpec.DefinitionAsync("operation");

        Assert.Equal(
            Takes("\"returns\": \"thing\"", $"\"returns\": \"thing\", \"sends\": \"{sends}\""),
            Regex.IsMatch(sends, operation.Properties["sends"].Pattern!));
    }

    [Theory]
    [InlineData("string")]
    [InlineData("list of string")]
    [InlineData("array of string")]
    [InlineData("list of integer")]
    [InlineData("array of timestamp")]
    [InlineData("list of thing")]
    [InlineData("array of place")]
    [InlineData("thing.of.old")]
    [InlineData("list of thing.of.old")]
    [InlineData("array of thing.of.old")]
    [InlineData("list of any object")]
    [InlineData("list of list of thing")]
    [InlineData("any object")]
    [InlineData("any thing")]
    [InlineData("event metadata")]
    [InlineData("array of event metadata")]
    [InlineData("anything")]
    [InlineData("sort_order")]
    [InlineData("list thing")]
    [InlineData("String")]
    public async Task A_type_is_one_for_both_or_for_neither(string type)
    {
        JsonSchema attribute = await ApiSpec.DefinitionAsync("attribute");

        Assert.Equal(
            Takes("\"type\": \"integer\"", $"\"type\": \"{type}\""),
            attribute.Properties["type"].AnyOf.Any(choice => choice.Pattern is { } pattern ? Regex.IsMatch(type, pattern) : choice.Enumeration.Contains(type)));
    }

    [Theory]
    [InlineData("GetAll")]
    [InlineData("Find2")]
    [InlineData("findAll")]
    [InlineData("Find_All")]
    [InlineData("Find All")]
    [InlineData("2nd")]
    [InlineData("")]
    public async Task A_method_is_one_for_both_or_for_neither(string method)
    {
        JsonSchema operation = await ApiSpec.DefinitionAsync("operation");

        Assert.Equal(
            Takes("\"returns\": \"thing\"", $"\"method\": \"{method}\", \"returns\": \"thing\""),
            Regex.IsMatch(method, operation.Properties["method"].Pattern!));
    }

    // NJsonSchema does not know "propertyNames", which uses this pattern; editors do.
    [Theory]
    [InlineData("user")]
    [InlineData("page_2_links")]
    [InlineData("User")]
    [InlineData("user__tag")]
    [InlineData("user_")]
    [InlineData("2nd")]
    [InlineData("user-tag")]
    public async Task A_name_is_one_for_both_or_for_neither(string name)
    {
        JsonSchema snakeCase = await ApiSpec.DefinitionAsync("snakeCase");

        Assert.Equal(Naming.IsSnakeCase(name), Regex.IsMatch(name, snakeCase.Pattern!));
    }

    /// <summary>Whether the generator takes a file that differs in one stretch from the right one.</summary>
    private static bool Takes(string right, string other) => GeneratorRun.Of(s_right.WithReplaced("things.json", right, other)).Diagnostics.All(found => s_besides.Contains(found.Id));
}
