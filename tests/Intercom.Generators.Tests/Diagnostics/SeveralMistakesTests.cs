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
        string many = string.Concat(Enumerable.Range(0, 60).Select(number => $"\"more_{number}\": {{ \"type\": \"string\", \"doc\": \"More.\", \"example\": \"\" }}, "));
        Diagnostic found = Assert.Single(GeneratorRun.Of(SmallApi.Description.WithReplaced("things.json", "\"attributes\": {", "\"attributes\": {" + many)).Diagnostics);
        Assert.Equal("things.json(5,5): error ICG0013: The model 'thing' has 65 attributes with its type; a model has 64 at most", found.ToString());
    }

    [Fact]
    public void What_a_model_has_of_another_counts_too()
    {
        string many = string.Concat(Enumerable.Range(0, 60).Select(number => $"\"more_{number}\": {{ \"type\": \"string\", \"doc\": \"More.\", \"example\": \"\" }}, "));
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
    [InlineData("'enums': { 'sort_order': { 'doc': 'More.', 'values': {} } }", "ICG0008")]
    [InlineData("'enums': { 'order': { 'name': 'SortOrder', 'doc': 'More.', 'values': {} } }", "ICG0011")]
    [InlineData("'enums': { 'shape': { 'name': 'Place', 'doc': 'More.', 'values': {} } }", "ICG0011")]
    [InlineData("'unions': { 'anything': { 'doc': 'More.', 'models': ['place'], 'otherwise': 'place' } }", "ICG0008")]
    [InlineData("'unions': { 'all': { 'name': 'IAnything', 'doc': 'More.', 'models': ['place'], 'otherwise': 'place' } }", "ICG0011")]
    public void What_two_files_declare_is_made_of_the_first(string declared, string id)
    {
        GeneratorRun run = GeneratorRun.Of(SmallApi.Description.With("zoo.json", $"{{ 'doc': 'Others.', 'model': 'place', 'operations': {{}}, {declared} }}".Replace('\'', '"')));
        Assert.Equal(id, Assert.Single(run.Diagnostics).Id);
    }

    [Theory]
    [InlineData("uri", "Uri")]
    [InlineData("cancellation_token", "CancellationToken")]
    public void Nothing_is_named_as_a_type_the_library_uses(string model, string name) =>
        Assert.Equal(
            $"zoo.json(1,50): error ICG0011: The model '{model}' would be named '{name}' in C#, as a type the library uses is; give one of them another \"name\"",
            Assert.Single(Run("zoo.json", $$"""{ "doc": "Others.", "model": "place", "models":{ "{{model}}": { "doc": "One.", "attributes": {} } }, "operations": {} }""")).ToString());

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

    private static IReadOnlyList<Diagnostic> Run(string file, string text) => GeneratorRun.Of(SmallApi.Description.With(file, text)).Diagnostics;
}
