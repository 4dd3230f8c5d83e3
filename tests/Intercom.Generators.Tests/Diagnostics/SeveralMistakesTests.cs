using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>What is reported when more than one thing is wrong, or a whole file is.</summary>
public sealed class SeveralMistakesTests
{
    [Fact]
    public void The_mistakes_of_all_files_are_reported_at_once()
    {
        Description description = SmallApi.Description
            .WithReplaced("things.json", "\"access\": \"read-only\"", "\"acess\": \"read-only\"")
            .WithReplaced("things.json", "\"identity\": [\"id\"]", "\"identity\": [\"key\"]")
            .WithReplaced("things.json", "GET /things/{id}\",\n      \"returns\": \"thing\"", "GET things/{id}\",\n      \"returns\": \"thin\"")
            .WithReplaced("things.json", "\"retry\": \"safe\"", "\"retry\": \"maybe\"")
            .WithReplaced("intercom.json", "\"default\": \"1.4\"", "\"default\": \"2.0\"");
        Assert.Equal(
            ["intercom.json ICG0022", "things.json ICG0003", "things.json ICG0007", "things.json ICG0008", "things.json ICG0008", "things.json ICG0023"],
            GeneratorRun.Of(description).Diagnostics.Select(found => $"{found.Location.GetLineSpan().Path} {found.Id}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{ \"doc\": \"")]
    [InlineData("nothing of the kind")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("{ \"\\ud800\": 1 }")]
    [InlineData("\ud800")]
    public void A_file_that_is_no_JSON_is_the_only_mistake(string text)
    {
        Assert.Equal("ICG0002", Assert.Single(GeneratorRun.Of(SmallApi.Description.With("things.json", text)).Diagnostics).Id);
        Assert.Equal("ICG0002", Assert.Single(GeneratorRun.Of(SmallApi.Description.With("intercom.json", text)).Diagnostics).Id);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("7", "a number")]
    [InlineData("[]", "an array")]
    public void A_file_that_is_no_object_is_told_what_it_is(string text, string kind) =>
        Assert.Equal(
            $"things.json(1,1): error ICG0005: The description must be an object, and is {kind}",
            Assert.Single(GeneratorRun.Of(SmallApi.Description.With("things.json", text)).Diagnostics).ToString());

    [Fact]
    public void Without_the_file_of_what_is_shared_there_is_no_description() =>
        Assert.Equal("ICG0001", Assert.Single(GeneratorRun.Of(SmallApi.Description.Without("intercom.json")).Diagnostics).Id);

    [Fact]
    public void A_model_has_64_attributes_at_most()
    {
        string many = string.Concat(Enumerable.Range(0, 59).Select(number => $"\"more_{number}\": {{ \"type\": \"string\", \"doc\": \"More.\", \"example\": \"\" }}, "));
        Diagnostic found = Assert.Single(GeneratorRun.Of(SmallApi.Description.WithReplaced("things.json", "\"attributes\": {", "\"attributes\": {" + many)).Diagnostics);
        Assert.Equal("things.json(5,5): error ICG0013: The model 'thing' has 65 attributes with its type; a model has 64 at most", found.ToString());
    }

    [Fact]
    public void What_a_model_has_of_another_counts_too()
    {
        string many = string.Concat(Enumerable.Range(0, 59).Select(number => $"\"more_{number}\": {{ \"type\": \"string\", \"doc\": \"More.\", \"example\": \"\" }}, "));
        Diagnostic found = Assert.Single(GeneratorRun.Of(SmallApi.Description.WithReplaced("things.json", "\"thing\": {", $"\"toy\": {{ \"doc\": \"As a thing.\", \"used_by\": \"Tests.\", \"like\": \"thing\", \"attributes\": {{ {many.TrimEnd(',', ' ')} }} }},\n\"thing\": {{")).Diagnostics);
        Assert.Equal("things.json(5,5): error ICG0013: The model 'toy' has 65 attributes with its type; a model has 64 at most", found.ToString());
    }

    [Fact]
    public void Of_models_that_are_like_one_another_each_is_reported()
    {
        const string Toys = "\"toy\": { \"doc\": \"A toy.\", \"like\": \"doll\", \"attributes\": {} },\n\"doll\": { \"doc\": \"A doll.\", \"like\": \"toy\", \"attributes\": {} },\n";
        IReadOnlyList<Diagnostic> found = GeneratorRun.Of(SmallApi.Description.WithReplaced("things.json", "\"thing\": {", Toys + "\"thing\": { \"like\": \"toy\",")).Diagnostics;
        Assert.Equal(
            [
                "things.json(5,39): error ICG0021: 'doll' is no model to be like, as it is like this one itself; write one that stands for itself",
                "things.json(6,37): error ICG0021: 'toy' is no model to be like, as it is like this one itself; write one that stands for itself",
            ],
            found.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("'enums': { 'sort_order': { 'doc': 'More.', 'values': {} } }", "ICG0019")]
    [InlineData("'enums': { 'order': { 'name': 'SortOrder', 'doc': 'More.', 'values': {} } }", "ICG0011")]
    [InlineData("'enums': { 'shape': { 'name': 'Place', 'doc': 'More.', 'values': {} } }", "ICG0011")]
    [InlineData("'unions': { 'anything': { 'doc': 'More.', 'models': ['place'], 'otherwise': 'place' } }", "ICG0019")]
    [InlineData("'unions': { 'all': { 'name': 'IAnything', 'doc': 'More.', 'models': ['place'], 'otherwise': 'place' } }", "ICG0011")]
    public void What_two_files_declare_is_made_of_the_first(string declared, string id)
    {
        GeneratorRun run = GeneratorRun.Of(SmallApi.Description.With("zoo.json", $"{{ 'doc': 'Others.', 'model': 'place', 'operations': {{}}, {declared} }}".Replace('\'', '"')));
        Assert.Equal(id, Assert.Single(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void An_error_whose_name_is_a_mistake_leaves_no_trace_in_the_code_of_operations()
    {
        GeneratorRun run = GeneratorRun.Of(SmallApi.Description.WithReplaced("intercom.json", "\"resource_not_found\": {", "\"Not Found\": {"));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.All(run.Sources, source => Assert.DoesNotContain("cref=\"\"", source.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_whose_name_is_a_mistake_may_be_sent() =>
        Assert.Equal("ICG0008", Assert.Single(GeneratorRun.Of(SmallApi.Description.WithReplaced("things.json", "\"thing\": {", "\"thing\": { \"name\": \"no name\",")).Diagnostics).Id);

    [Theory]
    [InlineData("uri", "Uri")]
    [InlineData("cancellation_token", "CancellationToken")]
    public void Nothing_is_named_as_a_type_the_library_uses(string model, string name) =>
        Assert.Equal(
            $"zoo.json(1,50): error ICG0011: The model '{model}' would be named '{name}' in C#, as a type the library uses is; give one of them another \"name\"",
            Assert.Single(Run("zoo.json", $$"""{ "doc": "Others.", "model": "place", "models":{ "{{model}}": { "doc": "One.", "used_by": "A test.", "attributes": {} } }, "operations": {} }""")).ToString());

    [Fact]
    public void A_model_is_of_one_resource() =>
        Assert.Equal(
            "zoo.json(1,30): error ICG0019: 'thing' is no model of this resource, as things.json is about it; write the name of another one",
            Assert.Single(Run("zoo.json", """{ "doc": "Others.", "model": "thing", "operations": {} }""")).ToString());

    [Theory]
    [InlineData("Things-2.json", "ICG0008: 'Things-2' is no name in lower case with underscores; write it so, or give it a \"name\" in C#")]
    [InlineData("v2/things.json", "ICG0011: The resource 'things' would be named 'ThingsClient' in C#, as 'things' of things.json is; give one of them another \"name\"")]
    public void The_name_of_a_file_is_the_name_of_a_resource(string file, string message) =>
        Assert.Equal($"{file}(1,1): error {message}", Assert.Single(Run(file, """{ "doc": "Others.", "model": "place", "operations": {} }""")).ToString());

    [Fact]
    public void No_mistake_hides_another_of_its_object()
    {
        Description description = SmallApi.Description
            .WithReplaced("intercom.json", "\"namespace\": \"Intercom\"", "\"namespace\": \"v1\"")
            .WithReplaced("intercom.json", "\"address\": \"https://api.intercom.io\"", "\"address\": \"api\"")
            .WithReplaced("intercom.json", "\"default\": \"1.4\"", "\"default\": \"1.9\"")
            .WithReplaced("intercom.json", "\"doc\": \"A place.\", ", "")
            .WithReplaced("intercom.json", "\"city\": { \"type\": \"string\"", "\"city\": { \"type\": \"strin\"")
            .WithReplaced("things.json", "\"doc\": \"All there is.\",", "")
            .WithReplaced("things.json", "\"doc\": \"One of them.\",", "")
            .WithReplaced("things.json", "\"type\": \"integer\"", "\"type\": \"intger\"")
            .WithReplaced("things.json", "\"role\": \"list\",\n      \"doc\": \"Lists them.\",", "\"role\": \"scroll\",")
            .WithReplaced("things.json", "\"paging\": \"pages\"", "\"versions\": \"1.4 to 1.3\"")
            .WithReplaced("things.json", "\"doc\": \"Moves one.\",", "\"doc\": \"Moves one.\", \"role\": \"act\",");
        Assert.Equal(
            [
                "intercom.json ICG0004", "intercom.json ICG0007", "intercom.json ICG0008", "intercom.json ICG0008", "intercom.json ICG0017", "intercom.json ICG0022",
                "things.json ICG0004", "things.json ICG0004", "things.json ICG0004", "things.json ICG0007", "things.json ICG0012", "things.json ICG0012", "things.json ICG0015",
            ],
            GeneratorRun.Of(description).Diagnostics.Select(found => $"{found.Location.GetLineSpan().Path} {found.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_resource_of_an_unknown_model_is_checked_all_the_same()
    {
        Description description = SmallApi.Description
            .WithReplaced("things.json", "\"model\": \"thing\"", "\"model\": \"thng\"")
            .WithReplaced("things.json", "\"retry\": \"safe\"", "\"retry\": \"maybe\"");
        Assert.Equal(["ICG0007", "ICG0008"], GeneratorRun.Of(description).Diagnostics.Select(found => found.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_hides_only_what_may_be_in_it()
    {
        Description description = SmallApi.Description.With("zoo.json", "{").WithReplaced("things.json", "\"role\": \"find\"", "\"role\": \"fnd\"").WithReplaced("things.json", "\"type\": \"integer\"", "\"type\": \"animal\"");
        Assert.Equal(["ICG0002", "ICG0023"], GeneratorRun.Of(description).Diagnostics.Select(found => found.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_shared_stands_in_one_file() =>
        Assert.Equal("v2/intercom.json(1,1): error ICG0019: 'intercom.json' is no file of its own, as there is intercom.json; write what the resources share into one file", Run("v2/intercom.json", "{}").Select(found => found.ToString()).Single(found => found.Contains("ICG0019", StringComparison.Ordinal)));

    [Fact]
    public void A_mistake_in_a_declaration_is_not_one_of_who_names_it()
    {
        Description description = SmallApi.Description.WithReplaced("intercom.json", "\"sort_order\": {", "\"sort_order\": { \"name\": \"no name\",").WithReplaced("things.json", "\"id\": { \"type\": \"string\"", "\"id\": { \"type\": \"strng\"");
        Assert.Equal(["ICG0007", "ICG0008"], GeneratorRun.Of(description).Diagnostics.Select(found => found.Id).Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Diagnostic> Run(string file, string text) => GeneratorRun.Of(SmallApi.Description.With(file, text)).Diagnostics;
}
