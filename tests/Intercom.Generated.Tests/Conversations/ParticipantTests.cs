using Intercom.Tests.Support;

namespace Intercom.Tests.Conversations;

/// <summary>Places where one of several kinds of people may stand: the type says which.</summary>
public class ParticipantTests
{
    private readonly CannedHandler _http = new();

    [Theory]
    [InlineData("user", typeof(User))]
    [InlineData("contact", typeof(Contact))]
    [InlineData("lead", typeof(Contact))]
    [InlineData("visitor", typeof(Visitor))]
    [InlineData("admin", typeof(Admin))]
    [InlineData("team", typeof(Team))]
    [InlineData("nobody_admin", typeof(Participant))]
    [InlineData("bot", typeof(Participant))]
    [InlineData("company", typeof(Participant))]
    [InlineData("shiny", typeof(Participant))]
    public void The_type_decides_the_class(string type, Type model)
    {
        string one = $$"""{"id":7,"new":{"a":[1]},"type":"{{type}}","name":"Ana"}""";
        string json = $$"""{"assigned_to":{{one}},"author":{{one}}}""";
        ConversationPart part = Json.Read<ConversationPart>(json);
        foreach (IParticipant? participant in new[] { part.Author, part.AssignedTo, Json.Read<Conversation>($$"""{"assignee":{{one}}}""").Assignee })
        {
            Assert.IsType(model, participant);
            Assert.Equal((type, "7", "Ana", null), (participant.Type, participant.Id, participant.Name, participant.Email));
        }

        Json.Same(json, Json.Write(part));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"394051\"", null)]
    [InlineData("[]", null)]
    [InlineData("{}", typeof(Participant))]
    [InlineData("""{"id":"394051"}""", typeof(Participant))]
    [InlineData("""{"type":null,"id":"394051"}""", typeof(Participant))]
    public void Without_a_type_it_is_whoever_and_crashes_nothing(string one, Type? model)
    {
        string json = $$"""{"type":"conversation","assignee":{{one}},"open":true}""";
        Conversation conversation = Json.Read<Conversation>(json);
        Assert.Equal(model, conversation.Assignee?.GetType());
        Assert.True(conversation.Open);
        Json.Same(json, Json.Write(conversation));
    }

    [Fact]
    public async Task An_answer_about_the_same_one_refreshes_the_object_in_place()
    {
        Conversation conversation = await FindAsync("""{"type":"admin","id":"25"}""");
        IParticipant admin = conversation.Assignee!;
        await LoadAsync(conversation, """{"type":"admin","id":"25","name":"Ana"}""");
        Assert.Same(admin, conversation.Assignee);
        Assert.Equal("Ana", admin.Name);
    }

    [Theory]
    [InlineData("""{"type":"admin","id":"31"}""", typeof(Admin))]
    [InlineData("""{"type":"team","id":"25"}""", typeof(Team))]
    [InlineData("""{"type":"nobody_admin","id":null}""", typeof(Participant))]
    public async Task An_answer_about_another_one_replaces_the_object_and_leaves_the_old_one_alone(string newer, Type model)
    {
        Conversation conversation = await FindAsync("""{"type":"admin","id":"25","name":"Ana"}""");
        var old = (Admin)conversation.Assignee!;
        await LoadAsync(conversation, newer);
        Assert.IsType(model, conversation.Assignee);
        Assert.NotSame(old, conversation.Assignee);
        Assert.Equal(("25", "Ana"), (old.Id, old.Name));
        Json.Same(newer, Json.Write((Resource)conversation.Assignee));
    }

    [Fact]
    public async Task Somebody_takes_the_place_of_nobody_and_no_one_that_of_somebody()
    {
        Conversation conversation = await FindAsync("""{"type":"nobody_admin","id":null}""");
        await LoadAsync(conversation, """{"type":"team","id":"814865"}""");
        Assert.IsType<Team>(conversation.Assignee);
        await LoadAsync(conversation, "null");
        Assert.Null(conversation.Assignee);
    }

    [Fact]
    public void An_app_makes_one_for_its_tests()
    {
        var conversation = new Conversation { Assignee = new Admin { Id = "25" } };
        Assert.Equal("25", conversation.Assignee.Id);
        Json.Same("""{"assignee":{"id":"25"}}""", Json.Write(conversation));
    }

    [Fact]
    public void One_of_the_apps_own_is_refused() => Assert.Throws<ArgumentException>(() => new Conversation { Assignee = new Somebody() });

    private Task<Conversation> FindAsync(string assignee) =>
        _http.Answer($$"""{"type":"conversation","id":"147","assignee":{{assignee}}}""").Client().Conversations.FindAsync(id: "147");

    private Task<Conversation> LoadAsync(Conversation conversation, string assignee)
    {
        _http.Answer($$"""{"type":"conversation","id":"147","assignee":{{assignee}}}""");
        return conversation.LoadAsync();
    }

    private sealed class Somebody : IParticipant
    {
        public string? Type => "somebody";

        public string? Id => null;

        public string? Email => null;

        public string? Name => null;
    }
}
