using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Caching;

/// <summary>What an edit of the description does again, and what it leaves alone. That an edit of C# does nothing at all, every run asserts.</summary>
public sealed class CachingTests
{
    private static readonly GeneratorRun s_first = GeneratorRun.Of(Description.OfRepository);
    private static readonly Description s_harbour = SmallApi.Description.With("boats.json", Boats.Json);
    private static readonly GeneratorRun s_boats = GeneratorRun.Of(s_harbour);

    [Fact]
    public void Each_step_runs_at_first() => Assert.All(StepReport.Names, name => Assert.All(s_first.Steps.Reasons(name), reason => Assert.Equal(IncrementalStepRunReason.New, reason)));

    [Theory]
    [InlineData("  \"doc\": \"Labels", "\n\n      \"doc\": \"Labels")]
    [InlineData("\"tagging\": {", "\"tagging\":    {\n        \"$comment\": \"In no particular order.\",")]
    [InlineData("  \"model\": \"tag\",", "  \"$comment\": \"Of v1.\",\n  \"model\": \"tag\",")]
    public void White_space_and_comments_write_no_code_anew(string original, string edited)
    {
        StepReport steps = s_first.Then(Description.OfRepository.WithReplaced("tags.json", original, edited)).Steps;
        Assert.Contains(IncrementalStepRunReason.Modified, steps.Reasons(TrackingNames.Parse));
        Assert.Equal([IncrementalStepRunReason.Unchanged], steps.Reasons(TrackingNames.Bind));
        Assert.All(StepReport.EmitNames, name => Assert.True(steps.IsIdle(name), name));
    }

    [Fact]
    public void White_space_before_a_mistake_moves_the_mistake_and_writes_no_code_anew()
    {
        Description mistaken = Description.OfRepository.WithReplaced("tags.json", "\"identity\": [\"id\"]", "\"identity\": [\"key\"]");
        GeneratorRun before = GeneratorRun.Of(mistaken);
        GeneratorRun after = before.Then(mistaken.With("tags.json", "\n" + mistaken["tags.json"]));
        Assert.Equal([IncrementalStepRunReason.Modified], after.Steps.Reasons(TrackingNames.Bind));
        Assert.All(StepReport.EmitNames, name => Assert.True(after.Steps.IsIdle(name), name));
        Assert.Equal(LineOf(before) + 1, LineOf(after));

        static int LineOf(GeneratorRun run) => Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line;
    }

    [Fact]
    public void Another_order_of_files_writes_no_code_anew()
    {
        Description sorted = Description.OfRepository;
        StepReport steps = GeneratorRun.Of(sorted).Then(sorted.Reversed()).Steps;
        Assert.All(StepReport.EmitNames, name => Assert.True(steps.IsIdle(name), name));
    }

    [Fact]
    public void A_file_saved_without_a_change_is_not_parsed_anew()
    {
        StepReport steps = s_first.Then(Description.OfRepository.With("users.json", Description.OfRepository["users.json"])).Steps;
        Assert.All(StepReport.Names, name => Assert.True(steps.IsIdle(name), name));
    }

    [Fact]
    public void A_changed_meaning_writes_only_the_code_it_is_about_anew()
    {
        GeneratorRun run = s_first.Then(Description.OfRepository.WithReplaced("tags.json", "When a conversation was tagged", "When the conversation was tagged"));
        Assert.Equal(["Tag.g.cs"], Changed(run));
        Assert.Equal(["Tag"], Written(run, TrackingNames.Entities));
        Assert.All([TrackingNames.JsonContexts, TrackingNames.Aggregate, TrackingNames.Errors, TrackingNames.Api], name => Assert.True(run.Steps.IsIdle(name), name));
    }

    [Fact]
    public void A_changed_sentence_of_a_union_writes_only_its_interface_anew()
    {
        GeneratorRun run = s_boats.Then(s_harbour.WithReplaced("boats.json", "Who is on a boat.", "Whoever is on a boat."));
        Assert.Equal(["IAboard.g.cs"], Changed(s_boats, run));
        Assert.All(StepReport.EmitNames.Except([TrackingNames.Unions]), name => Assert.True(run.Steps.IsIdle(name), name));
    }

    [Fact]
    public void A_model_less_in_a_union_writes_the_union_and_its_models_anew()
    {
        GeneratorRun run = s_boats.Then(s_harbour.WithReplaced("boats.json", "\"models\": [\"captain\", \"mate\"]", "\"models\": [\"captain\"]"));
        Assert.Equal(["IAboard.g.cs", "Mate.g.cs"], Changed(s_boats, run));
        Assert.Equal(["Mate"], Written(run, TrackingNames.Entities));
        Assert.All([TrackingNames.Enums, TrackingNames.Errors, TrackingNames.JsonContexts, TrackingNames.ResourceTypes, TrackingNames.Aggregate, TrackingNames.Api], name => Assert.True(run.Steps.IsIdle(name), name));
    }

    [Fact]
    public void What_a_model_is_like_changes_with_it()
    {
        GeneratorRun run = s_boats.Then(s_harbour.WithReplaced("boats.json", "Where it has been.", "Where it was."));
        Assert.Equal(["Boat.g.cs", "Tug.g.cs"], Changed(s_boats, run));
    }

    [Fact]
    public void A_changed_operation_leaves_the_models_alone()
    {
        GeneratorRun run = s_first.Then(Description.OfRepository.WithReplaced("tags.json", "Number of tags in the app.", "How many tags the app has."));
        Assert.Equal(["ITagsApi.g.cs", "Tag.ActiveRecord.g.cs", "TagsClient.g.cs"], Changed(run));
        Assert.All([TrackingNames.Entities, TrackingNames.Enums, TrackingNames.Errors, TrackingNames.JsonContexts, TrackingNames.Aggregate, TrackingNames.Api], name => Assert.True(run.Steps.IsIdle(name), name));
    }

    [Fact]
    public void A_file_more_adds_its_code_and_leaves_the_rest_alone()
    {
        GeneratorRun run = GeneratorRun.Of(Description.OfRepository.Without("segments.json")).Then(Description.OfRepository);
        Assert.Equal(s_first.Sources, run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void A_file_less_takes_its_code_away()
    {
        GeneratorRun before = s_first.Then(Description.OfRepository.With("crates.json", SmallApi.Of("crate", "crates")));
        Assert.Contains("CratesClient.g.cs", before.Sources);
        GeneratorRun after = before.Then(Description.OfRepository);
        Assert.Equal(s_first.Sources, after.Sources);
        Assert.All([TrackingNames.Enums, TrackingNames.Errors, TrackingNames.Api], name => Assert.True(after.Steps.IsIdle(name), name));
    }

    [Theory]
    [InlineData("admins.json")]
    [InlineData("tags.json")]
    [InlineData("visitors.json")]
    public void A_file_that_is_removed_takes_nothing_else_with_it(string file)
    {
        Description without = Description.OfRepository.Without(file);
        Assert.Equal(GeneratorRun.Of(without).Sources, s_first.Then(without).Sources);
    }

    [Fact]
    public void A_file_that_is_no_description_is_not_read()
    {
        GeneratorRun run = s_first.Then(Description.OfRepository.With("appsettings.json", "{ no JSON", isMarked: false));
        Assert.Empty(run.Diagnostics);
        Assert.All(StepReport.Names, name => Assert.True(run.Steps.IsIdle(name), name));
    }

    private static IEnumerable<string> Changed(GeneratorRun run) => Changed(s_first, run);

    private static IEnumerable<string> Changed(GeneratorRun before, GeneratorRun run) =>
        run.Sources.Where(source => before.Sources[source.Key] != source.Value).Select(source => source.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Written(GeneratorRun run, string step) => run.Steps.Outputs(step)
        .Where(output => output.Reason == IncrementalStepRunReason.Modified)
        .Select(output => ((ValueTuple<Model.EntityModel, string>)output.Value).Item1.Name);
}
