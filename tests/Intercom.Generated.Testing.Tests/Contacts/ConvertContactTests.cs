using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Contacts;

public sealed class ConvertContactTests : EmulatorTest
{
    [Theory]
    [InlineData("""{"id":"the-lead"}""")]
    [InlineData("""{"user_id":"l-1"}""")]
    public async Task A_lead_becomes_the_user_there_was_not_yet(string contact)
    {
        Emulator.AddContact(new JsonObject { ["id"] = "the-lead", ["user_id"] = "l-1", ["phone"] = "+353155501", ["custom_attributes"] = new JsonObject { ["a"] = 1 } });

        JsonObject user = await ConvertAsync(contact, """{"email":"ada@example.net","user_id":"u-1","signed_up_at":1466703132}""");

        Assert.Equal("user", (string?)user["type"]);
        Assert.False((bool)user["anonymous"]!);
        Assert.Null(user["pseudonym"]);
        Assert.Equal("the-lead", (string?)user["id"]);
        Assert.Equal("u-1", (string?)user["user_id"]);
        Assert.Equal("ada@example.net", (string?)user["email"]);
        Assert.Equal("+353155501", (string?)user["phone"]);
        Assert.Equal(1466703132, (long)user["signed_up_at"]!);
        Assert.Equal(1, (int)user["custom_attributes"]!["a"]!);
        Assert.Equal(user.ToJsonString(), (await GetAsync("/users/the-lead")).Json.ToJsonString());
        (await GetAsync("/contacts/the-lead")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task The_generated_user_id_goes_with_the_lead()
    {
        string id = (string)(await SaveAsync("/contacts", """{"email":"ada@example.net"}"""))["id"]!;

        JsonObject user = await ConvertAsync($$"""{"id":"{{id}}"}""", """{"email":"grace@example.net"}""");

        Assert.Null(user["user_id"]);
        Assert.Equal("grace@example.net", (string?)user["email"]);
    }

    [Theory]
    [InlineData("""{"id":"the-user"}""")]
    [InlineData("""{"user_id":"u-1"}""")]
    [InlineData("""{"email":"ada@example.net"}""")]
    public async Task A_user_there_is_takes_over_what_the_lead_had(string given)
    {
        Emulator.AddUser(JsonNode.Parse("""
            {"id":"the-user","user_id":"u-1","email":"ada@example.net","name":"Ada","custom_attributes":{"plan":"gold"},
            "tags":[{"id":"1","name":"vip"}],"companies":[{"company_id":"acme"}]}
            """)!.AsObject());
        Emulator.AddContact(JsonNode.Parse("""
            {"id":"the-lead","name":"Visitor","custom_attributes":{"plan":"trial","source":"ad"},
            "tags":[{"id":"1"},{"id":"2","name":"beta"}],"companies":[{"company_id":"acme"},{"company_id":"initech"}]}
            """)!.AsObject());

        JsonObject user = await ConvertAsync("""{"id":"the-lead"}""", given);

        Assert.Equal("the-user", (string?)user["id"]);
        Assert.Equal("Ada", (string?)user["name"]);
        Assert.Equal("""{"plan":"gold","source":"ad"}""", user["custom_attributes"]!.ToJsonString());
        Assert.Equal(["vip", "beta"], user["tags"]!["tags"]!.AsArray().Select(tag => (string)tag!["name"]!));
        Assert.Equal(["initech", "acme"], user["companies"]!["companies"]!.AsArray().Select(company => (string)company!["company_id"]!));
        (await GetAsync("/contacts/the-lead")).AssertError(404, "not_found");
        Assert.Equal(1, (int)(await GetAsync("/users"))["total_count"]!);
    }

    [Theory]
    [InlineData("""{"contact":{"id":"the-lead"}}""")]
    [InlineData("""{"contact":{"id":"the-lead"},"user":null}""")]
    [InlineData("""{"contact":{"id":"the-lead"},"user":{"name":"Ada"}}""")]
    public async Task Without_an_identifier_the_leads_own_email_is_taken(string body)
    {
        Emulator.AddContact(new JsonObject { ["id"] = "the-lead", ["email"] = "ada@example.net" });
        Emulator.AddUser(new JsonObject { ["id"] = "the-user", ["email"] = "ada@example.net" });

        Assert.Equal("the-user", (string?)(await SaveAsync("/contacts/convert", body))["id"]);
    }

    [Fact]
    public async Task A_lead_without_an_email_needs_a_user()
    {
        Emulator.AddContact(new JsonObject { ["id"] = "the-lead" });

        (await PostAsync("/contacts/convert", """{"contact":{"id":"the-lead"}}""")).AssertError(400, "missing_parameter");
        (await GetAsync("/contacts/the-lead")).AssertOk();
    }

    [Theory]
    [InlineData("""{"user":{"email":"ada@example.net"}}""", 400, "missing_parameter", null)]
    [InlineData("""{"contact":{},"user":{"email":"ada@example.net"}}""", 400, "missing_parameter", null)]
    [InlineData("""{"contact":{"id":"nobody"},"user":{"email":"ada@example.net"}}""", 404, "not_found", null)]
    [InlineData("""{"contact":{"user_id":"nobody"},"user":{"email":"ada@example.net"}}""", 404, "not_found", null)]
    [InlineData("""{"contact":{"id":"the-lead"},"user":{"id":"nobody"}}""", 404, "not_found", null)]
    [InlineData("""{"contact":{"id":"the-lead"},"user":{"email":"ada"}}""", 400, "parameter_invalid", "email")]
    [InlineData("""{"contact":{"id":"the-lead"},"user":"ada"}""", 400, "parameter_invalid", "user")]
    [InlineData("""{"contact":{"id":"the-lead"},"user":{"user_id":"new"}}""", 409, "unique_user_constraint", "email")]
    public async Task A_conversion_that_cannot_be_changes_nothing(string body, int status, string code, string? field)
    {
        Emulator.AddUser(new JsonObject { ["email"] = "grace@example.net" });
        Emulator.AddContact(new JsonObject { ["id"] = "the-lead", ["email"] = "grace@example.net" });

        (await PostAsync("/contacts/convert", body)).AssertError(status, code, field);

        Assert.Equal(1, (int)(await GetAsync("/contacts"))["total_count"]!);
        Assert.Equal(1, (int)(await GetAsync("/users"))["total_count"]!);
    }

    private Task<JsonObject> ConvertAsync(string contact, string user) =>
        SaveAsync("/contacts/convert", $$"""{"contact":{{contact}},"user":{{user}}}""");
}
