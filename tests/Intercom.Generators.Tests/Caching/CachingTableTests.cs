using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;

namespace Intercom.Generators.Tests.Caching;

/// <summary>What each kind of edit does again: one table, of which a row is an edit and a column a step of the pipeline.</summary>
/// <remarks>
/// A cell counts the outputs of the step: N new, M modified, U made again and unchanged, C cached, R removed. Code is written of what is N or M, and of nothing else.
/// Roslyn tells the items of a list apart by their place in it: one more or less moves those after it, which is why a model or a file more has others written again.
/// </remarks>
public sealed class CachingTableTests
{
    private const string Table = """
                                                | Parse    | Bind | Enums | Entities  | Unions | Refit | Clients | Active | Errors | Json | Types | Client | Api
        ----------------------------------------|----------|------|-------|-----------|--------|-------|---------|--------|--------|------|-------|--------|----
        the first run                           | 3N       | 1N   | 1N    | 11N       | 2N     | 2N    | 2N      | 2N     | 1N     | 1N   | 1N    | 1N     | 1N
        C#                                      | 3C       | 1C   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        a file saved as it was                  | 3C       | 1C   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        white space                             | 1M 2C    | 1U   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        line ends                               | 1M 2C    | 1U   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        a comment                               | 1M 2C    | 1U   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        an example of an operation              | 1M 2C    | 1U   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        a model's attribute                     | 1M 2C    | 1M   | 1U    | 1M 10U    | 2U     | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1U
        an attribute of a model others are like | 1M 2C    | 1M   | 1U    | 2M 9U     | 2U     | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1U
        an attribute of a model that is shared  | 1M 2C    | 1M   | 1U    | 1M 10U    | 1M 1U  | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1U
        a key in routes                         | 1M 2C    | 1M   | 1U    | 1M 10U    | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1U     | 1U
        an operation                            | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1U     | 1U
        a resource's sentence                   | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1M     | 1U
        an enumeration                          | 1M 2C    | 1M   | 1M    | 11U       | 2U     | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1U
        a union                                 | 1M 2C    | 1M   | 1U    | 11U       | 1M 1U  | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1U
        a union's models                        | 1M 2C    | 1M   | 1U    | 1M 10U    | 1M 1U  | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1U
        an error                                | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 2U    | 2U      | 2U     | 1M     | 1U   | 1U    | 1U     | 1U
        an error that operations know           | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1M     | 1U   | 1U    | 1U     | 1U
        a kind of paging                        | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1U     | 1U
        the address                             | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 2U    | 2U      | 2U     | 1U     | 1U   | 1U    | 1U     | 1M
        the namespace                           | 1M 2C    | 1M   | 1M    | 11M       | 2M     | 2M    | 2M      | 2M     | 1M     | 1M   | 1M    | 1M     | 1M
        a mistake that costs no code            | 1M 2C    | 1M   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        that mistake moved                      | 1M 2C    | 1M   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        that mistake mended                     | 1M 2C    | 1M   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        a mistake that costs an operation       | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1U     | 1U
        a model more, before others             | 1M 2C    | 1M   | 1U    | 1N 11M    | 2U     | 2U    | 2U      | 2U     | 1U     | 1M   | 1M    | 1U     | 1U
        an operation more, before others        | 1M 2C    | 1M   | 1U    | 11U       | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1U     | 1U
        a file more, the first                  | 1N 3C    | 1M   | 1U    | 1N 11M    | 2U     | 1N 2M | 1N 2M   | 1N 2M  | 1U     | 1M   | 1M    | 1M     | 1U
        a file more, the last                   | 1N 3C    | 1M   | 1U    | 1N 1M 10U | 2U     | 1N 2U | 1N 2U   | 1N 2U  | 1U     | 1M   | 1M    | 1M     | 1U
        a file less, the first                  | 3M 1R    | 1M   | 1U    | 11M 1R    | 2U     | 2M 1R | 2M 1R   | 2M 1R  | 1U     | 1M   | 1M    | 1M     | 1U
        a file less, the last                   | 3C 1R    | 1M   | 1U    | 1M 10U 1R | 2U     | 2U 1R | 2U 1R   | 2U 1R  | 1U     | 1M   | 1M    | 1M     | 1U
        a file renamed                          | 1M 2C    | 1M   | 1U    | 1M 10U    | 2U     | 1M 1U | 1M 1U   | 1M 1U  | 1U     | 1U   | 1U    | 1M     | 1U
        a file that is no JSON any more         | 1M 2C    | 1M   | 1U    | 1M 9U 1R  | 2U     | 1U 1R | 1U 1R   | 1U 1R  | 1U     | 1M   | 1M    | 1M     | 1U
        what is shared, away                    | 1M 1C 1R | 1M   | 1R    | 11R       | 2R     | 2R    | 2R      | 2R     | 1R     | 1R   | 1R    | 1R     | 1R
        another order of files                  | 3C       | 1C   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        a file that is no description           | 3C       | 1C   | 1C    | 11C       | 2C     | 2C    | 2C      | 2C     | 1C     | 1C   | 1C    | 1C     | 1C
        """;

    private static readonly (string Step, string Title)[] s_columns =
    [
        (TrackingNames.Parse, "Parse"), (TrackingNames.Bind, "Bind"), (TrackingNames.Enums, "Enums"), (TrackingNames.Entities, "Entities"), (TrackingNames.Unions, "Unions"),
        (TrackingNames.RefitInterfaces, "Refit"), (TrackingNames.Clients, "Clients"), (TrackingNames.ActiveRecords, "Active"), (TrackingNames.Errors, "Errors"),
        (TrackingNames.JsonContexts, "Json"), (TrackingNames.ResourceTypes, "Types"), (TrackingNames.Aggregate, "Client"), (TrackingNames.Api, "Api"),
    ];

    private static readonly string[][] s_rows = [.. Table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())];

    private static readonly Description s_harbour = SmallApi.Description.With("boats.json", Boats.Json);
    private static readonly Description s_mistaken = s_harbour.WithReplaced("boats.json", "\"list\": \"boats\"", "\"list\": \"boats\", \"colour\": \"red\"");

    private static readonly Dictionary<string, Edit> s_edits = new(StringComparer.Ordinal)
    {
        ["a file saved as it was"] = new(s_harbour, s_harbour.With("boats.json", s_harbour["boats.json"])),
        ["white space"] = Edit.Of(s_harbour, "boats.json", "'doc': 'Who is on a boat.'", "\n  'doc'  :  'Who is on a boat.'"),
        ["line ends"] = new(s_harbour, s_harbour.With("boats.json", s_harbour["boats.json"].ReplaceLineEndings("\r\n"))),
        ["a comment"] = Edit.Of(s_harbour, "boats.json", "'doc': 'Who is on a boat.'", "'$comment': 'No cargo.', 'doc': 'Who is on a boat.'"),
        ["an example of an operation"] = Edit.Of(s_harbour, "things.json", "'PUT /things/7/at/top'", "'PUT /things/8/at/top'"),
        ["a model's attribute"] = Edit.Of(s_harbour, "things.json", "How big it is.", "How large it is."),
        ["an attribute of a model others are like"] = Edit.Of(s_harbour, "boats.json", "Where it has been.", "Where it was."),
        ["an attribute of a model that is shared"] = Edit.Of(s_harbour, "intercom.json", "Its city.", "The city."),
        ["a key in routes"] = Edit.Of(s_harbour, "things.json", "'Its id.'", "'What it goes by.'"),
        ["an operation"] = Edit.Of(s_harbour, "things.json", "Moves one.", "Shifts one."),
        ["a resource's sentence"] = Edit.Of(s_harbour, "things.json", "All there is.", "All things."),
        ["an enumeration"] = Edit.Of(s_harbour, "intercom.json", "A direction.", "One direction."),
        ["a union"] = Edit.Of(s_harbour, "boats.json", "Who is on a boat.", "Whoever is on a boat."),
        ["a union's models"] = Edit.Of(s_harbour, "boats.json", "'models': ['captain', 'mate']", "'models': ['captain']"),
        ["an error"] = Edit.Of(s_harbour, "intercom.json", "Not there any more.", "No more there."),
        ["an error that operations know"] = Edit.Of(s_harbour, "intercom.json", "'Not there.'", "'Nowhere.'"),
        ["a kind of paging"] = Edit.Of(s_harbour, "intercom.json", "By cursor.", "By a cursor."),
        ["the address"] = Edit.Of(s_harbour, "intercom.json", "https://api.intercom.io", "https://api.eu.intercom.io"),
        ["the namespace"] = Edit.Of(s_harbour, "intercom.json", "'namespace': 'Intercom'", "'namespace': 'Harbour'"),
        ["a mistake that costs no code"] = new(s_harbour, s_mistaken),
        ["that mistake moved"] = new(s_mistaken, s_mistaken.With("boats.json", "\n" + s_mistaken["boats.json"])),
        ["that mistake mended"] = new(s_mistaken, s_harbour),
        ["a mistake that costs an operation"] = Edit.Of(s_harbour, "things.json", "'retry': 'safe'", "'retry': 'maybe'"),
        ["a model more, before others"] = Edit.Of(s_harbour, "boats.json", "'models': {", "'models': { 'buoy': { 'doc': 'A buoy.', 'attributes': {} },"),
        ["an operation more, before others"] = Edit.Of(s_harbour, "things.json", "'operations': {", "'operations': { 'weigh': { 'doc': 'Weighs.', 'http': 'GET /weight', 'returns': 'nothing', 'examples': { 'one': { 'request': 'GET /weight', 'answer': {} } } },"),
        ["a file more, the first"] = new(s_harbour, s_harbour.With("anchors.json", SmallApi.Of("anchor", "anchors"))),
        ["a file more, the last"] = new(s_harbour, s_harbour.With("winches.json", SmallApi.Of("winch", "winches"))),
        ["a file less, the first"] = new(s_harbour.With("anchors.json", SmallApi.Of("anchor", "anchors")), s_harbour),
        ["a file less, the last"] = new(s_harbour.With("winches.json", SmallApi.Of("winch", "winches")), s_harbour),
        ["a file renamed"] = new(s_harbour, s_harbour.Without("things.json").With("objects.json", s_harbour["things.json"])),
        ["a file that is no JSON any more"] = new(s_harbour, s_harbour.With("things.json", "{")),
        ["what is shared, away"] = new(s_harbour, s_harbour.Without("intercom.json")),
        ["another order of files"] = new(s_harbour, s_harbour.Reversed()),
        ["a file that is no description"] = new(s_harbour, s_harbour.With("appsettings.json", "{ no JSON", isMarked: false)),
    };

    public static TheoryData<string> Rows { get; } = [.. s_edits.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_edit_does_again_what_it_must(string edit)
    {
        (Description before, Description after) = s_edits[edit];
        Assert.Equal(Row(edit), Show(edit, GeneratorRun.Of(before).Then(after).Steps));
    }

    [Fact]
    public void At_first_everything_is_new() => Assert.Equal(Row("the first run"), Show("the first run", GeneratorRun.Of(s_harbour).Steps));

    [Fact]
    public void An_edit_of_CSharp_does_nothing_again() => Assert.Equal(Row("C#"), Show("C#", GeneratorRun.Of(s_harbour).StepsAfterCSharp));

    [Fact]
    public void The_table_has_all_steps_and_all_edits()
    {
        Assert.Equal(StepReport.Names, s_columns.Select(column => column.Step));
        Assert.Equal(["", .. s_columns.Select(column => column.Title)], s_rows[0]);
        Assert.Equal(["the first run", "C#", .. s_edits.Keys], s_rows.Skip(2).Select(row => row[0]));
    }

    private static string Row(string edit) => string.Join(" | ", Assert.Single(s_rows, row => row[0] == edit));

    private static string Show(string edit, StepReport steps) => string.Join(" | ", s_columns.Select(column => steps.Tally(column.Step)).Prepend(edit));
}
