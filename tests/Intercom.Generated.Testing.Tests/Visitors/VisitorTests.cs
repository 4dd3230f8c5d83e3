using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Visitors;

public sealed class VisitorTests : EmulatorTest
{
    [Fact]
    public async Task A_visitor_is_found_by_id_and_by_user_id()
    {
        string id = Emulator.AddVisitor(new JsonObject { ["name"] = "Ada", ["utm_source"] = "ad" });

        JsonObject visitor = (await GetAsync($"/visitors/{id}")).Json;

        Assert.Equal("visitor", (string?)visitor["type"]);
        Assert.True((bool)visitor["anonymous"]!);
        Assert.NotEmpty((string)visitor["pseudonym"]!);
        Assert.Equal("ad", (string?)visitor["utm_source"]);
        Assert.Equal(visitor.ToJsonString(), (await GetAsync($"/visitors?user_id={(string)visitor["user_id"]!}")).Json.ToJsonString());
    }

    [Fact]
    public async Task Visitors_are_neither_users_nor_leads()
    {
        string id = Emulator.AddVisitor([]);

        (await GetAsync($"/users/{id}")).AssertError(404, "not_found");
        (await GetAsync($"/contacts/{id}")).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("GET", "/visitors/1", null)]
    [InlineData("GET", "/visitors?user_id=1", null)]
    [InlineData("DELETE", "/visitors/1", null)]
    [InlineData("PUT", "/visitors/1", "{}")]
    [InlineData("PUT", "/visitors", """{"id":"1"}""")]
    [InlineData("PUT", "/visitors", """{"user_id":"1"}""")]
    public async Task A_visitor_who_is_not_there_is_not_found(string method, string path, string? body) =>
        (await SendAsync(new HttpMethod(method), path, body)).AssertError(404, "not_found");

    [Fact]
    public async Task Visitors_are_not_listed() =>
        (await GetAsync("/visitors")).AssertError(400, "missing_parameter");

    [Theory]
    [InlineData("/visitors", """{"id":"the-id","name":"Ada","email":"ada@example.net"}""")]
    [InlineData("/visitors", """{"user_id":"v-1","name":"Ada","email":"ada@example.net"}""")]
    [InlineData("/visitors/the-id", """{"name":"Ada","email":"ada@example.net"}""")]
    public async Task A_visitor_is_changed(string path, string body)
    {
        Emulator.AddVisitor(new JsonObject { ["id"] = "the-id", ["user_id"] = "v-1", ["phone"] = "1" });

        (await PutAsync(path, body)).AssertOk();

        JsonObject visitor = (await GetAsync("/visitors/the-id")).Json;
        Assert.Equal("Ada", (string?)visitor["name"]);
        Assert.Equal("ada@example.net", (string?)visitor["email"]);
        Assert.Equal("v-1", (string?)visitor["user_id"]);
        Assert.Equal("1", (string?)visitor["phone"]);
    }

    [Fact]
    public async Task A_change_of_nobody_in_particular_is_refused() =>
        (await PutAsync("/visitors", """{"name":"Ada"}""")).AssertError(400, "missing_parameter");

    [Fact]
    public async Task A_deleted_visitor_is_answered_and_is_gone()
    {
        string id = Emulator.AddVisitor([]);

        Assert.Equal("visitor", (string?)(await DeleteAsync($"/visitors/{id}"))["type"]);
        (await GetAsync($"/visitors/{id}")).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("""{"id":"the-id"}""")]
    [InlineData("""{"user_id":"v-1"}""")]
    [InlineData("""{"email":"visitor@example.net"}""")]
    public async Task A_visitor_becomes_a_user(string visitor)
    {
        string id = Emulator.AddVisitor(new JsonObject { ["id"] = "the-id", ["user_id"] = "v-1", ["email"] = "visitor@example.net" });

        JsonObject user = await SaveAsync("/visitors/convert", $$$"""{"visitor":{{{visitor}}},"user":{"email":"ada@example.net"},"type":"user"}""");

        Assert.Equal("user", (string?)user["type"]);
        Assert.Equal(id, (string?)user["id"]);
        Assert.Equal("ada@example.net", (string?)(await GetAsync($"/users/{id}"))["email"]);
        (await GetAsync($"/visitors/{id}")).AssertError(404, "not_found");
    }

    [Fact]
    public async Task A_visitor_who_is_a_user_already_is_merged_into_it()
    {
        string visitor = Emulator.AddVisitor(new JsonObject { ["custom_attributes"] = new JsonObject { ["a"] = 1 } });
        string user = Emulator.AddUser(new JsonObject { ["email"] = "ada@example.net" });

        JsonObject merged = await SaveAsync("/visitors/convert", $$$"""{"visitor":{"id":"{{{visitor}}}"},"user":{"email":"ada@example.net"},"type":"user"}""");

        Assert.Equal(user, (string?)merged["id"]);
        Assert.Equal(1, (int)merged["custom_attributes"]!["a"]!);
    }

    [Fact]
    public async Task A_visitor_becomes_a_lead()
    {
        string id = Emulator.AddVisitor(new JsonObject { ["user_id"] = "v-1", ["pseudonym"] = "Violet Bear" });

        JsonObject contact = await SaveAsync("/visitors/convert", $$$"""{"visitor":{"id":"{{{id}}}"},"type":"lead"}""");

        Assert.Equal("contact", (string?)contact["type"]);
        Assert.Equal("v-1", (string?)contact["user_id"]);
        Assert.Equal("Violet Bear", (string?)contact["pseudonym"]);
        (await GetAsync($"/contacts/{id}")).AssertOk();
        (await GetAsync($"/visitors/{id}")).AssertError(404, "not_found");
    }

    [Theory]
    [InlineData("""{"visitor":{"user_id":"v-1"}}""", 400, "missing_parameter", null)]
    [InlineData("""{"visitor":{"user_id":"v-1"},"type":"admin"}""", 400, "parameter_invalid", "type")]
    [InlineData("""{"visitor":{"user_id":"v-1"},"type":"user"}""", 400, "missing_parameter", null)]
    [InlineData("""{"visitor":{"email":"x@y.z"},"type":"lead"}""", 404, "not_found", null)]
    [InlineData("""{"visitor":{"user_id":"v-2"},"type":"lead"}""", 404, "not_found", null)]
    [InlineData("""{"type":"lead"}""", 400, "missing_parameter", null)]
    public async Task A_conversion_that_cannot_be_is_refused(string body, int status, string code, string? field)
    {
        Emulator.AddVisitor(new JsonObject { ["user_id"] = "v-1" });

        (await PostAsync("/visitors/convert", body)).AssertError(status, code, field);

        (await GetAsync("/visitors?user_id=v-1")).AssertOk();
    }
}
