using System.Text.Json.Nodes;
using Quickstart;

namespace Intercom.Tests.Contract;

/// <summary>The quickstart, as <c>dotnet run --project src/Quickstart</c> starts it.</summary>
[Collection(nameof(Users.DefaultClientTests))]
public sealed class QuickstartTests : IDisposable
{
    private static readonly string[] s_sections =
    [
        "Users", "Lists of users", "Leads and visitors", "Bulk jobs", "Admins", "Companies", "Tags", "Segments", "Notes", "Conversations", "Counts",
        "Full loading", "Sending messages", "Events", "Subscriptions", "Webhooks", "Errors", "Farewell",
    ];

    private readonly StringWriter _output = new();

    private string[] Shown => _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private string[] Methods => [.. Shown.Where(line => line.StartsWith("    → ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[1]).Distinct()];

    public void Dispose() => IntercomClient.Default = null;

    [Fact]
    public async Task Every_example_runs_against_the_emulator()
    {
        Assert.Equal(0, await QuickstartProgram.RunAsync([], intercom: null, _output));
        Assert.Matches("^1[0-9]{2} examples, 0 failed\\.$", Shown[^1]);
        Assert.Equal(s_sections, Shown.Where((line, index) => index + 1 < Shown.Length && Shown[index + 1].StartsWith('─')));
        Assert.DoesNotContain(Shown, line => line.Contains("(Left out", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_section_shows_what_it_sends()
    {
        await QuickstartProgram.RunAsync([], intercom: null, _output);
        string shown = _output.ToString();
        Assert.All(
            [
                """→ POST /users  {"user_id":"quickstart-1","email":"bob+quickstart@example.com","name":"Bob Smith"}""",
                "← 200 {\"type\":\"user\"",
                ",\"custom_attributes\":{\"average_monthly_spend\":1234.56}}",
                "→ GET /users/scroll?scroll_param=",
                "→ POST /contacts/convert  {\"contact\":{\"id\":",
                "→ GET /visitors?user_id=",
                "→ POST /bulk/users  {\"items\":[{\"method\":\"post\"",
                "→ GET /admins/25",
                """{"company_id":"quickstart-12","name":"Some company","custom_attributes":{"referral_source":"Google"}}""",
                ",\"untag\":true}]}",
                "→ GET /tags?taggable_type=company&company_id=quickstart-9",
                "{\"name\":\"Updated name\"}",
                "→ GET /notes?email=bob%2Bquickstart%40example.com",
                "→ GET /conversations?type=admin&admin_id=25&open=false&before=1374844930",
                "\"message_type\":\"assignment\",\"admin_id\":\"9000001\",\"assignee_id\":\"25\"",
                "→ PUT /conversations/1  {\"read\":true}",
                "→ GET /counts?type=conversation&count=admin",
                "Admin: Ana (id: 25) Open: 0 Closed: 1",
                "\"subject\":\"Hey there\",\"body\":\"What's up :)\",\"template\":\"plain\"",
                "\"price\":{\"amount\":2999,\"currency\":\"usd\"}",
                "→ POST /subscriptions  {\"url\":\"http://example.com\",\"topics\":[\"user.created\"]}",
                "= The signature of the notification is wrong",
                "= 401 unauthorized",
            ],
            line => Assert.Contains(line, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_option_nothing_is_written_to_intercom()
    {
        await using IntercomEmulator intercom = await InhabitedAsync();
        Assert.Equal(0, await QuickstartProgram.RunAsync([], OptionsOf(intercom), _output));
        Assert.Equal(["GET"], Methods);
        Assert.Contains("(reading only", Shown[0], StringComparison.Ordinal);
        Assert.Contains("left out because they write", Shown[^1], StringComparison.Ordinal);
        Assert.Contains("    → GET /conversations/147", Shown);
    }

    [Fact]
    public async Task What_an_empty_workspace_lacks_is_left_out()
    {
        await using IntercomEmulator intercom = await StartAsync();
        Assert.Equal(0, await QuickstartProgram.RunAsync([], OptionsOf(intercom), _output));
        Assert.Contains("  (Left out, as there is none here: examples with a company.)", Shown);
    }

    [Fact]
    public async Task With_the_option_everything_runs_and_what_was_made_goes()
    {
        await using IntercomEmulator intercom = await StartAsync();
        Assert.Equal(0, await QuickstartProgram.RunAsync(["--write"], OptionsOf(intercom), _output));
        Assert.Contains("DELETE", Methods);
        using IntercomClient client = intercom.CreateClient();
        Assert.Equal((0, 0, 0), (await client.Users.CountAsync(), await client.Companies.CountAsync(), await client.Tags.CountAsync()));
    }

    [Fact]
    public async Task With_the_option_nothing_of_others_is_changed()
    {
        await using IntercomEmulator intercom = await InhabitedAsync();
        using IntercomClient client = intercom.CreateClient();
        Conversation before = await client.Conversations.FindAsync(id: "147");
        Assert.Equal(0, await QuickstartProgram.RunAsync(["--write"], OptionsOf(intercom), _output));
        Conversation after = await client.Conversations.FindAsync(id: "147");
        Assert.Equal((before.State, 0), (after.State, after.ConversationParts.Count));
        Assert.Equal((1, 1, 1), (await client.Users.CountAsync(), await client.Companies.CountAsync(), await client.Tags.CountAsync()));
        Assert.Equal("Acme", (await client.Companies.FindAsync(companyId: "6")).Name);
        Assert.Equal("Active", (await client.Segments.All().SingleAsync()).Name);
    }

    [Fact]
    public async Task Webhooks_arrive_typed()
    {
        Assert.Equal(0, await QuickstartProgram.RunAsync(["webhooks"], intercom: null, _output));
        Assert.Contains(Shown, line => line.StartsWith("  The app is told of ping: a Ping, ", StringComparison.Ordinal));
        Assert.Contains("  The app is told of user.created: a User, eve@example.com", Shown);
    }

    [Fact]
    public async Task An_unknown_option_is_explained()
    {
        Assert.Equal(2, await QuickstartProgram.RunAsync(["--wrte"], intercom: null, _output));
        Assert.Contains("Usage:", _output.ToString(), StringComparison.Ordinal);
    }

    private static Task<IntercomEmulator> StartAsync() =>
        IntercomEmulator.StartAsync(new IntercomEmulatorOptions { RateLimit = 10_000, Credentials = ["secret"] });

    private static async Task<IntercomEmulator> InhabitedAsync()
    {
        IntercomEmulator intercom = await StartAsync();
        string userId = intercom.AddUser(new JsonObject
        {
            ["user_id"] = "1",
            ["email"] = "joe@example.com",
            ["tags"] = new JsonArray(new JsonObject { ["name"] = "vip" }),
            ["segments"] = new JsonArray(new JsonObject { ["name"] = "Active" }),
            ["companies"] = new JsonArray(new JsonObject { ["company_id"] = "6", ["name"] = "Acme" }),
        });
        intercom.AddContact(new JsonObject { ["email"] = "eve@example.com" });
        intercom.AddConversation(new JsonObject { ["id"] = "147", ["user"] = new JsonObject { ["id"] = userId } });
        return intercom;
    }

    private static IntercomOptions OptionsOf(IntercomEmulator intercom) => new() { AccessToken = "secret", BaseAddress = intercom.BaseAddress };
}
