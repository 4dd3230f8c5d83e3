using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Snapshots;

/// <summary>The code the description in api-spec becomes: its snapshots are the copy to review.</summary>
public sealed class GeneratedCodeTests
{
    private static readonly GeneratorRun s_run = GeneratorRun.Of(Description.OfRepository);

    public static TheoryData<string> Files { get; } = [.. s_run.Sources.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Generated_code_is_what_was_reviewed(string file)
    {
        if (Acceptance.IsAsked)
        {
            The_description_has_no_mistakes();
            SnapshotFolder.Accept(file, s_run.Sources[file]);
        }

        SnapshotFolder.Match(file, s_run.Sources[file]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Generated_code_is_the_same_on_every_system(string file)
    {
        string code = s_run.Sources[file];
        Assert.DoesNotContain('\r', code);
        Assert.EndsWith("\n", code, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Split('\n'), line => line.EndsWith(' '));
    }

    [Fact]
    public void Two_runs_give_the_same() => Assert.Equal(s_run.Sources, GeneratorRun.Of(Description.OfRepository).Sources);

    [Fact]
    public void Every_snapshot_is_of_a_file_that_is_generated()
    {
        string[] others = [.. SnapshotFolder.Names.Except(s_run.Sources.Keys)];
        if (Acceptance.IsAsked)
        {
            // What has mistakes is not generated, and is not gone for that.
            The_description_has_no_mistakes();
            foreach (string other in others)
                SnapshotFolder.Remove(other);
        }
        else
        {
            Assert.True(others.Length == 0, $"Nothing generates {string.Join(", ", others)} any more. {Acceptance.Hint}");
        }
    }

    [Fact]
    public void The_description_has_no_mistakes() => Assert.Empty(s_run.Diagnostics);
}
