using System.Text.RegularExpressions;
using Intercom.Generators.Binding;
using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>The generator and the schemas take the same words and names.</summary>
public sealed class GrammarTests
{
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
}
