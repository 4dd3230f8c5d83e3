using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Customers;

public sealed class SearchCustomersTests : EmulatorTest
{
    [Theory]
    [InlineData("name", "=", "\"alice\"", "a")]
    [InlineData("name", "!=", "\"Alice\"", "b", "lead")]
    [InlineData("name", "=", "null", "lead")]
    [InlineData("name", "!=", "null", "a", "b")]
    [InlineData("name", "~", "\"LIC\"", "a")]
    [InlineData("email", "~", "\"@example.net\"", "a", "lead")]
    [InlineData("user_id", "=", "\"007\"", "a")]
    [InlineData("user_id", "=", "\"7\"", "b")]
    [InlineData("user_id", "=", "7", "b")]
    [InlineData("role", "=", "\"lead\"", "lead")]
    [InlineData("session_count", ">", "1", "b")]
    [InlineData("session_count", ">", "\"1\"", "b")]
    [InlineData("session_count", "<", "1.5", "a", "lead")]
    [InlineData("session_count", "=", "\"3\"", "b")]
    [InlineData("signed_up_at", "<", "1500000000", "b")]
    [InlineData("unsubscribed_from_emails", "=", "\"true\"", "b")]
    [InlineData("unsubscribed_from_emails", "!=", "true", "a", "lead")]
    [InlineData("custom_attributes.plan", "=", "\"gold\"", "a")]
    [InlineData("custom_attributes.seats", ">", "4", "lead")]
    [InlineData("custom_attributes.seats", "<", "4")]
    [InlineData("custom_attributes.nobody_has_it", "=", "null", "a", "b", "lead")]
    public async Task Customers_meet_the_condition(string field, string comparison, string value, params string[] expected)
    {
        AddCustomers();

        Answer list = await SearchAsync($$$"""{"query":{"field":"{{{field}}}","operator":"{{{comparison}}}","value":{{{value}}}},"sort":{"field":"id"}}""");

        Assert.Equal(expected, list.IdsIn("customers"));
        Assert.Equal(expected.Length, (int)list["total_count"]!);
    }

    [Fact]
    public async Task Users_and_leads_are_told_apart_by_their_role()
    {
        AddCustomers();

        Answer list = await SearchAsync("""{"query":{"field":"email","operator":"~","value":"@"},"sort":{"field":"role","order":"descending"}}""");

        Assert.Equal(["type", "customers", "pages", "total_count"], list.Json.Select(property => property.Key));
        Assert.Equal("customer.list", (string?)list["type"]);
        JsonArray customers = list["customers"]!.AsArray();
        Assert.Equal(["user", "lead"], customers.Select(customer => (string)customer!["role"]!));
        Assert.All(customers, customer => Assert.Equal("customer", (string?)customer!["type"]));
        Assert.Equal("gold", (string?)customers[0]!["custom_attributes"]!["plan"]);
    }

    [Theory]
    [InlineData("null", "b", "lead", "a")]
    [InlineData("""{"field":"created_at"}""", "a", "lead", "b")]
    [InlineData("""{"field":"name","order":"ascending"}""", "lead", "a", "b")]
    [InlineData("""{"field":"name","order":"descending"}""", "b", "a", "lead")]
    [InlineData("""{"field":"custom_attributes.seats","order":"ascending"}""", "a", "b", "lead")]
    [InlineData("""{"field":"session_count","order":"descending"}""", "b", "lead", "a")]
    public async Task Customers_are_sorted(string sort, params string[] expected)
    {
        AddCustomers();

        Answer list = await SearchAsync($$"""{"query":{"field":"id","operator":"!=","value":null},"sort":{{sort}}}""");

        Assert.Equal(expected, list.IdsIn("customers"));
    }

    [Fact]
    public async Task A_search_goes_on_after_the_cursor()
    {
        AddUsers(5);
        const string All = """{"query":{"field":"id","operator":"!=","value":null},"sort":{"field":"user_id"}""";

        Answer first = await SearchAsync(All + ""","pagination":{"per_page":2}}""");
        Answer second = await SearchAsync(All + $$$""","pagination":{"per_page":2,"starting_after":"{{{After(first)}}}"}}""");
        Answer third = await SearchAsync(All + $$$""","pagination":{"per_page":2,"starting_after":"{{{After(second)}}}"}}""");

        Assert.Equal(["u-0", "u-1"], UserIds(first));
        Assert.Equal(["u-2", "u-3"], UserIds(second));
        Assert.Equal(["u-4"], UserIds(third));
        Assert.Equal($$"""{"type":"pages","next":{"page":3,"starting_after":"{{After(second)}}"},"page":2,"per_page":2,"total_pages":3}""", second["pages"]!.ToJsonString());
        Assert.Equal("""{"type":"pages","next":null,"page":3,"per_page":2,"total_pages":3}""", third["pages"]!.ToJsonString());
        Assert.Equal(5, (int)third["total_count"]!);
    }

    [Theory]
    [InlineData("", 50)]
    [InlineData(""","pagination":{"per_page":1000}""", 60)]
    public async Task A_page_has_a_usual_and_a_largest_size(string pagination, int expected)
    {
        AddUsers(61);

        Answer list = await SearchAsync($$"""{"query":{"field":"id","operator":"!=","value":null}{{pagination}}}""");

        Assert.Equal(expected, list.IdsIn("customers").Count);
        Assert.Equal(expected, (int)list["pages"]!["per_page"]!);
    }

    [Theory]
    [InlineData("""{}""", "missing_parameter", "query")]
    [InlineData("""{"query":"Alice"}""", "parameter_invalid", "query")]
    [InlineData("""{"query":{"operator":"=","value":"x"}}""", "missing_parameter", "query.field")]
    [InlineData("""{"query":{"field":"name","value":"x"}}""", "missing_parameter", "query.operator")]
    [InlineData("""{"query":{"field":"name","operator":"=","name":"Alice"}}""", "missing_parameter", "query.value")]
    [InlineData("""{"query":{"field":"nmae","operator":"=","value":"x"}}""", "parameter_invalid", "query.field")]
    [InlineData("""{"query":{"field":"custom_attributes.","operator":"=","value":"x"}}""", "parameter_invalid", "query.field")]
    [InlineData("""{"query":{"field":"name","operator":"IN","value":"x"}}""", "parameter_invalid", "query.operator")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":["x"]}}""", "parameter_invalid", "query.value")]
    [InlineData("""{"query":{"field":"created_at","operator":">","value":"yesterday"}}""", "parameter_invalid", "query.value")]
    [InlineData("""{"query":{"field":"created_at","operator":"<","value":null}}""", "parameter_invalid", "query.value")]
    [InlineData("""{"query":{"field":"name","operator":"~","value":7}}""", "parameter_invalid", "query.value")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"sort":"name"}""", "parameter_invalid", "sort")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"sort":{"order":"ascending"}}""", "missing_parameter", "sort.field")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"sort":{"field":"nmae"}}""", "parameter_invalid", "sort.field")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"sort":{"field":"name","order":"asc"}}""", "parameter_invalid", "sort.order")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"pagination":50}""", "parameter_invalid", "pagination")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"pagination":{"per_page":0}}""", "parameter_invalid", "pagination.per_page")]
    [InlineData("""{"query":{"field":"name","operator":"=","value":"x"},"pagination":{"starting_after":"x"}}""", "parameter_invalid", "pagination.starting_after")]
    public async Task A_search_that_cannot_be_is_refused(string body, string code, string field) =>
        (await SearchAsync(body)).AssertError(400, code, field);

    [Theory]
    [InlineData(null)]
    [InlineData("1.0")]
    [InlineData("1.4")]
    public async Task Versions_with_a_number_have_no_search(string? version) =>
        (await SearchAsync("""{"query":{"field":"name","operator":"=","value":"x"}}""", version)).AssertError(404, "not_found");

    private void AddCustomers()
    {
        Emulator.AddUser(JsonNode.Parse("""
            {"id":"a","user_id":"007","name":"Alice","email":"alice@example.net","created_at":1400000000,"custom_attributes":{"plan":"gold"}}
            """)!.AsObject());
        Emulator.AddUser(JsonNode.Parse("""
            {"id":"b","user_id":"7","name":"Bob","created_at":1490000000,"session_count":3,"signed_up_at":1466703132,"unsubscribed_from_emails":true,
            "custom_attributes":{"seats":4}}
            """)!.AsObject());
        Emulator.AddContact(JsonNode.Parse("""{"id":"lead","email":"lead@example.net","created_at":1450000000,"custom_attributes":{"seats":10}}""")!.AsObject());
        Emulator.AddVisitor(JsonNode.Parse("""{"id":"visitor","email":"visitor@example.net"}""")!.AsObject());
    }

    private Task<Answer> SearchAsync(string body, string? version = "Unstable") =>
        SendAsync(HttpMethod.Post, "/customers/search", body, version);

    private static string After(Answer list) => (string)list["pages"]!["next"]!["starting_after"]!;

    private static IEnumerable<string> UserIds(Answer list) => list["customers"]!.AsArray().Select(customer => (string)customer!["user_id"]!);
}
