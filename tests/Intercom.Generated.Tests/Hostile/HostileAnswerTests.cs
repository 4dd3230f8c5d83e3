namespace Intercom.Tests.Hostile;

/// <summary>Each answer from a socket of its own, and the exact exception that must come of it.</summary>
public class HostileAnswerTests
{
    private static readonly Dictionary<string, HostileAnswer> s_answers =
        ((IEnumerable<HostileAnswer>)[.. HostileStatuses.All, .. HostileStatuses.WithCode, .. HostileHeads.All, .. HostileBodies.All]).ToDictionary(static answer => answer.Name);

    public static TheoryData<string> Names => new(s_answers.Keys);

    [Theory, MemberData(nameof(Names))]
    public async Task It_becomes_what_it_is(string name)
    {
        HostileAnswer answer = s_answers[name];
        using var server = new HostileServer(_ => answer);
        using var client = new IntercomClient(new IntercomOptions
        {
            AccessToken = "token",
            BaseAddress = server.Address,
            MaxRetries = 0,
            MaxResponseSize = HostileBodies.LargestBody,
            Timeout = answer.End == ConnectionEnd.Silence ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromMinutes(1),
        });
        Exception? exception = await Record.ExceptionAsync(async () => Assert.Equal("1", (await client.Users.FindAsync(id: "1")).Id));

        Assert.True(exception?.GetType() == answer.Expected, $"Expected {answer.Expected?.Name ?? "a user"}, got {exception?.ToString() ?? "a user"}");
        if (exception is not null)
            Assert.InRange(exception.Message.Length, 20, 600);
    }

    [Fact]
    public void There_are_as_many_as_the_readme_says() => Assert.True(s_answers.Count >= 686, $"There are {s_answers.Count}.");
}
