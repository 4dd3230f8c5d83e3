using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Contacts;

public sealed class SaveContactTests : EmulatorTest
{
    [Fact]
    public async Task A_lead_is_made_of_nothing_and_answered_in_full()
    {
        JsonObject contact = await SaveAsync("/contacts", "{}");

        JsonObject user = await SaveUserAsync("""{"user_id":"1"}""");
        Assert.Equal(user.Select(property => property.Key), contact.Select(property => property.Key));
        Assert.Equal("contact", (string?)contact["type"]);
        Assert.True((bool)contact["anonymous"]!);
        Assert.True(Guid.TryParseExact((string)contact["user_id"]!, "D", out _));
        Assert.NotEmpty((string)contact["pseudonym"]!);
        Assert.Null(contact["signed_up_at"]);
        Assert.Null(contact["remote_created_at"]);
    }

    [Fact]
    public async Task Attributes_are_kept()
    {
        JsonObject contact = await SaveAsync("/contacts", """
            {"email":"ada@example.net","phone":"+353155501","name":"Ada","last_seen_ip":"203.0.113.7","unsubscribed_from_emails":true,
            "custom_attributes":{"seats":2},"companies":[{"company_id":"acme","name":"Acme"}]}
            """);

        JsonObject stored = (await GetAsync($"/contacts/{(string)contact["id"]!}")).Json;
        Assert.Equal(contact.ToJsonString(), stored.ToJsonString());
        stored = (await GetAsync($"/contacts/{(string)contact["id"]!}", "1.0")).Json;
        Assert.Equal("ada@example.net", (string?)stored["email"]);
        Assert.Equal("+353155501", (string?)stored["phone"]);
        Assert.Equal("Ada", (string?)stored["name"]);
        Assert.Equal("203.0.113.7", (string?)stored["last_seen_ip"]);
        Assert.True((bool)stored["unsubscribed_from_emails"]!);
        Assert.Equal(2, (int)stored["custom_attributes"]!["seats"]!);
        Assert.Equal("acme", (string?)stored["companies"]!["companies"]![0]!["company_id"]);
    }

    [Fact]
    public async Task A_user_id_is_the_workspaces_to_give()
    {
        JsonObject contact = await SaveAsync("/contacts", """{"user_id":"mine","signed_up_at":1466703132}""");

        Assert.NotEqual("mine", (string?)contact["user_id"]);
        Assert.Null(contact["signed_up_at"]);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("user_id")]
    public async Task A_known_identifier_means_that_lead(string identifier)
    {
        JsonObject made = await SaveAsync("/contacts", """{"email":"ada@example.net"}""");

        JsonObject changed = await SaveAsync("/contacts", $$"""{"{{identifier}}":"{{(string)made[identifier]!}}","name":"Ada"}""");

        Assert.Equal((string)made["id"]!, (string?)changed["id"]);
        Assert.Equal((string)made["user_id"]!, (string?)changed["user_id"]);
        Assert.Equal("Ada", (string?)changed["name"]);
        Assert.Equal("ada@example.net", (string?)changed["email"]);
    }

    [Fact]
    public async Task An_email_alone_makes_another_lead()
    {
        JsonObject first = await SaveAsync("/contacts", """{"email":"ada@example.net"}""");
        JsonObject second = await SaveAsync("/contacts", """{"email":"ada@example.net"}""");

        Assert.NotEqual((string)first["id"]!, (string)second["id"]!);
        Assert.NotEqual((string)first["user_id"]!, (string)second["user_id"]!);
    }

    [Fact]
    public async Task A_lead_is_put_under_its_id()
    {
        string id = (string)(await SaveAsync("/contacts", "{}"))["id"]!;

        Answer answer = await PutAsync($"/contacts/{id}", """{"email":"ada@example.net"}""");

        answer.AssertOk();
        Assert.Equal("ada@example.net", (string?)(await GetAsync($"/contacts/{id}"))["email"]);
    }

    [Fact]
    public async Task An_unknown_id_is_not_found()
    {
        (await PostAsync("/contacts", """{"id":"5eed0000000000000000ffff"}""")).AssertError(404, "not_found");
        (await PutAsync("/contacts/5eed0000000000000000ffff", "{}")).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("""{"email":"ada"}""", 400, "email")]
    [InlineData("""{"custom_attributes":{"a":{}}}""", 422, "custom_attributes.a")]
    [InlineData("""{"companies":"acme"}""", 422, "companies")]
    public async Task A_malformed_value_is_refused_and_makes_nobody(string body, int status, string field)
    {
        (await PostAsync("/contacts", body)).AssertError(status, "parameter_invalid", field);

        Assert.Equal(0, (int)(await GetAsync("/contacts"))["total_count"]!);
    }
}
