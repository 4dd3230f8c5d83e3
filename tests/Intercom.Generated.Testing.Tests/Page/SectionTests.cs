using System.Text.Json.Nodes;
using Intercom.Testing.Tests.Webhooks;

namespace Intercom.Testing.Tests.Page;

public sealed class SectionTests : PageTest
{
    [Fact]
    public async Task An_empty_workspace_says_so()
    {
        string page = await PageAsync();

        Assert.Equal(13, page.Split("<p class=\"none\">None yet.</p>").Length - 1);
        AssertInOrder(page, "href=\"/_emulator/coverage\"", "href=\"#requests\"", "href=\"#conversations\"", "href=\"#users\"");
    }

    [Fact]
    public async Task Users_are_listed_newest_first_with_all_they_have()
    {
        await SaveUserAsync("""{"user_id":"1","name":"Ada","email":"ada@example.net","companies":[{"company_id":"9","name":"Engines"}],"custom_attributes":{"plan":"gold"}}""");
        await SaveUserAsync("""{"user_id":"2","name":"Zoë"}""");
        await SaveAsync("/tags", """{"name":"blue","users":[{"user_id":"1"}]}""");

        string users = await SectionAsync("users");
        AssertInOrder(users, "<span class=\"count\">2</span>", "<th scope=\"col\">Name</th>", "Zoë", "Ada", "ada@example.net", "Engines", "blue", "2017-07-14 02:40:00", "&quot;plan&quot;: &quot;gold&quot;");
    }

    [Fact]
    public async Task Users_without_a_name_go_by_what_they_have()
    {
        await SaveUserAsync("""{"user_id":"1","email":"ada@example.net"}""");
        await SaveUserAsync("""{"user_id":"u-2"}""");

        AssertInOrder(await SectionAsync("users"), "<td><b>u-2</b></td>", "<td><b>ada@example.net</b></td>");
    }

    [Fact]
    public async Task Leads_have_a_section_of_their_own()
    {
        Emulator.AddUser(new() { ["name"] = "Ada" });
        Emulator.AddContact(new() { ["email"] = "eve@example.net" });

        string leads = await SectionAsync("leads");
        AssertInOrder(leads, "<span class=\"count\">1</span>", "eve@example.net");
        Assert.DoesNotContain("Ada", leads, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_much_is_counted()
    {
        AddUsers(53);

        string users = await SectionAsync("users");
        AssertInOrder(users, "<span class=\"count\">53</span>", "<td>u-52</td>", "<td>u-3</td>", "and 3 more");
        Assert.DoesNotContain("<td>u-2</td>", users, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Companies_and_tags_say_how_many_have_them()
    {
        await SaveUserAsync("""{"user_id":"1","companies":[{"company_id":"9","name":"Engines"}]}""");
        await SaveUserAsync("""{"user_id":"2","companies":[{"company_id":"9"},{"company_id":"10"}]}""");
        await SaveAsync("/tags", """{"name":"blue","users":[{"user_id":"1"},{"user_id":"2"}]}""");
        await SaveAsync("/tags", """{"name":"blue","companies":[{"company_id":"9"}]}""");

        AssertInOrder(await SectionAsync("companies"), "<span class=\"count\">2</span>", "<td>10</td><td>1</td>", "<b>Engines</b></td><td>9</td><td>2</td>");
        AssertInOrder(await SectionAsync("tags"), "<span class=\"count\">1</span>", "<b>blue</b></td><td>2</td><td>1</td>");
    }

    [Fact]
    public async Task Events_are_listed_by_their_time()
    {
        AddPeople();
        await RecordEventAsync("""{"event_name":"ordered","user_id":"joe","created_at":1499999990,"metadata":{"article":"lamp"}}""");
        await RecordEventAsync("""{"event_name":"looked","user_id":"joe","created_at":1499999980}""");

        AssertInOrder(await SectionAsync("events"), "<span class=\"count\">2</span>", "<b>ordered</b></td><td>joe@example.net</td>", "lamp", "<b>looked</b>");
    }

    [Fact]
    public async Task A_conversation_reads_as_a_thread()
    {
        AddPeople();
        await SaveAsync("/messages", """{"from":{"type":"user","user_id":"joe"},"body":"Where is my lamp?"}""");
        string id = (string)(await GetAsync("/conversations"))["conversations"]![0]!["id"]!;
        await SaveAsync($"/conversations/{id}/reply", """{"type":"admin","admin_id":"25","message_type":"comment","body":"<p>On its way.<br>Really.</p>"}""");
        await SaveAsync($"/conversations/{id}/reply", """{"type":"admin","admin_id":"25","message_type":"assignment","assignee_id":"31"}""");
        await SaveAsync($"/conversations/{id}/reply", """{"type":"admin","admin_id":"31","message_type":"close"}""");

        AssertInOrder(
            await SectionAsync("conversations"),
            "joe@example.net", "closed", "unread", "assigned to <b>Ben</b>",
            "<b>joe@example.net</b>", "Where is my lamp?",
            "<b>Ana</b>", "On its way.&#xA;Really.",
            "<b>Ana</b>", "assigned to Ben",
            "<b>Ben</b>", "close");
    }

    [Fact]
    public async Task The_conversation_that_changed_last_comes_first()
    {
        AddJoesConversation();
        Emulator.AddConversation(new() { ["id"] = "2", ["user"] = new JsonObject { ["user_id"] = "joe" } });
        AssertInOrder(await SectionAsync("conversations"), "conversation-2", "conversation-1");

        Clock.Advance(TimeSpan.FromSeconds(1));
        await ReplyAsync("""{"type":"user","user_id":"joe","message_type":"comment","body":"Hello?"}""");

        AssertInOrder(await SectionAsync("conversations"), "conversation-1", "Hello?", "conversation-2");
    }

    [Fact]
    public async Task Visitors_notes_and_segments_are_listed()
    {
        AddPeople();
        Emulator.AddVisitor(new() { ["pseudonym"] = "Violet Bear", ["segments"] = new JsonArray(new JsonObject { ["id"] = "seg-1", ["name"] = "New" }) });
        Emulator.AddCompany(new() { ["company_id"] = "6", ["segments"] = new JsonArray(new JsonObject { ["id"] = "seg-2", ["name"] = "Big" }) });
        Emulator.AddSegment(new() { ["id"] = "seg-2", ["person_type"] = "company" });
        await SaveAsync("/notes", """{"user":{"user_id":"joe"},"admin_id":"25","body":"Called, and will call again."}""");

        AssertInOrder(await SectionAsync("visitors"), "<span class=\"count\">1</span>", "Violet Bear");
        AssertInOrder(await SectionAsync("notes"), "<span class=\"count\">1</span>", "<b>joe@example.net</b></td><td>Ana</td><td>Called, and will call again.</td>");
        AssertInOrder(
            await SectionAsync("segments"),
            "<span class=\"count\">2</span>", "<b>Big</b></td><td>company</td><td>0</td><td>1</td>", "<b>New</b></td><td>visitor</td><td>1</td><td>0</td>");
    }

    [Fact]
    public async Task Admins_and_teams_say_who_is_in_which()
    {
        AddPeople();
        Emulator.AddAdmin(new() { ["id"] = "40", ["name"] = "Cleo", ["team_ids"] = new JsonArray(7) });
        (await PutAsync("/admins/40/away", """{"away_mode_enabled":true}""")).AssertOk();

        AssertInOrder(await SectionAsync("admins"), "<span class=\"count\">4</span>", "<b>Cleo</b></td><td>admin-40@example.com</td><td>Support</td><td>away</td>", "<b>Ana</b>", "<b>Owner</b>");
        AssertInOrder(await SectionAsync("teams"), "<span class=\"count\">1</span>", "<b>Support</b></td><td>Cleo</td>");
    }

    [Fact]
    public async Task Jobs_tell_what_failed()
    {
        string items = string.Join(',', Enumerable.Range(0, 21).Select(i => $$"""{"method":"delete","data_type":"user","data":{"user_id":"none-{{i}}"} }"""));
        await SaveAsync("/bulk/users", $$"""{"items":[{"method":"post","data_type":"user","data":{"user_id":"1"} },{{items}}]}""");

        string jobs = await SectionAsync("jobs");
        AssertInOrder(jobs, "<span class=\"count\">1</span>", "running", "<td>1</td><td>22</td><td>21</td>", "completed_with_errors", "What failed, and 1 more", "none-20&quot;", "none-19&quot;");
        Assert.DoesNotContain("none-0&quot;", jobs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_are_those_of_the_api()
    {
        AddJoesConversation();

        AssertInOrder(await SectionAsync("counts"), "<dt>user</dt><dd>1</dd>", "<dt>conversation, closed</dt><dd>0</dd>", "<dt>conversation, open</dt><dd>1</dd>");
    }

    [Fact]
    public async Task Webhooks_tell_what_was_sent_and_what_was_not()
    {
        Subscribe();
        Receiver.Answer = (received, _) => Task.FromResult(Receiver.Of((string?)received.Item["user_id"] == "bad" ? 410 : 200));
        await SaveUserAsync("""{"user_id":"good"}""");
        await DeliveredAsync();
        await SaveUserAsync("""{"user_id":"bad"}""");
        await DeliveredAsync();

        AssertInOrder(
            await SectionAsync("webhooks"),
            "http://app.test/hooks", "inactive", "user.created",
            "Sent <span class=\"count\">2</span>", "failed", "<td>1</td>", "delivered", "<td>1</td>",
            "Could not be delivered <span class=\"count\">1</span>", "answered 410");
    }
}
