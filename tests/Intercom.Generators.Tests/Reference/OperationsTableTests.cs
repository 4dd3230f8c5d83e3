using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Snapshots;

namespace Intercom.Generators.Tests.Reference;

/// <summary>The table of operations beside the description is what the generator makes of it.</summary>
public sealed class OperationsTableTests
{
    private static readonly string s_path = Repository.PathOf("api-spec", "OPERATIONS.md");
    private static readonly string s_table = OperationsTable.Of(Description.OfRepository);

    [Fact]
    public void The_table_is_up_to_date()
    {
        if (Acceptance.IsAsked)
        {
            Assert.Empty(GeneratorRun.Of(Description.OfRepository).Diagnostics);
            File.WriteAllText(s_path, s_table);
        }

        string written = File.Exists(s_path) ? File.ReadAllText(s_path) : "";
        string[] stale = [.. s_table.Split('\n').Except(written.Split('\n')).Take(3)];
        Assert.True(s_table == written, $"api-spec/OPERATIONS.md is stale. {Acceptance.Hint} It lacks:\n{string.Join("\n", stale)}");
    }

    [Fact]
    public void Every_operation_has_a_member_and_an_example() =>
        Assert.DoesNotMatch(@"(?m)^\| `\w+` \| [^|]*\| [^|]* \| *\||\| *\|$", s_table.Split("## errors")[0]);

    [Fact]
    public void Each_member_stands_at_the_operation_it_sends()
    {
        string[] rows = s_table.Split('\n');
        Assert.Contains("| `find_by_email` | find | `GET /users?email={email}` | `User.FindAsync(email: …)`<br>`User.FindOrDefaultAsync(email: …)` |", At("find_by_email", "/users"), StringComparison.Ordinal);
        Assert.Contains("`segment.LoadAsync()`", At("find_by_id", "/segments"), StringComparison.Ordinal);
        Assert.Contains("`Segment.FindAsync(id: …, …)`", At("find_by_id", "/segments"), StringComparison.Ordinal);
        Assert.Contains("`Segment.All()`<br>`Segment.All(prefetch)`<br>`Segment.FindAll(…)` | link |", At("list", "/segments"), StringComparison.Ordinal);
        Assert.Contains("`User.Scroll(…)` | cursor `scroll_param` |", At("scroll", "/users/scroll"), StringComparison.Ordinal);
        Assert.Contains("`company.Users(…)`", At("users_by_id", "/companies"), StringComparison.Ordinal);

        string At(string operation, string route) => Assert.Single(rows, row => row.StartsWith($"| `{operation}` |", StringComparison.Ordinal) && row.Contains($" {route}", StringComparison.Ordinal));
    }
}
