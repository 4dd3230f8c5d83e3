namespace Intercom.Usage.Tests;

/// <summary>What the tables for those who come from another client tell them to write can be written.</summary>
public sealed class CallTableTests
{
    private const string Given = """
        User user = null!;
        Contact lead = null!;
        Visitor visitor = null!;
        Company company = null!;
        Tag tag = null!;
        Segment segment = null!;
        Note note = null!;
        Conversation conversation = null!;
        Subscription subscription = null!;
        Event order = null!;
        Notification payload = null!;
        IntercomException error = null!;
        byte[] body = [];
        string signature = "";

        """;

    [Theory]
    [InlineData("README.md", 10)]
    [InlineData("src/Intercom.Generated/MIGRATING.md", 100)]
    public void Their_calls_compile(string page, int leastRows)
    {
        string[] rows = [.. CallTables.In(RepositoryFiles.Path(page))];

        Assert.True(rows.Length >= leastRows, $"{page} has {rows.Length} rows.");
        string[] errors = [.. ReadmeCode.Errors("using Intercom;\n" + string.Concat(rows.Select((row, index) => $"async Task Row{index}() {{ {row} }}\n")), Given)];
        Assert.True(errors.Length == 0, string.Join(Environment.NewLine, errors));
    }
}
