using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests;

public sealed class CountsTests : EmulatorTest
{
    [Fact]
    public async Task Counts_tell_how_much_there_is_of_each_kind()
    {
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"id":"1"},{"id":"2"}],"segments":[{"id":"a"}],"companies":[{"company_id":"acme"}]}""")!.AsObject());
        Emulator.AddUser(JsonNode.Parse("""{"tags":[{"id":"2"}]}""")!.AsObject());

        Assert.Equal(
            """{"type":"count.hash","company":{"count":1},"segment":{"count":1},"tag":{"count":2},"user":{"count":2},"lead":{"count":0}}""",
            (await GetAsync("/counts")).Json.ToJsonString());
    }

    [Fact]
    public async Task A_breakdown_is_refused_rather_than_answered_with_totals() =>
        (await GetAsync("/counts?type=user&count=tag")).AssertError(400, "parameter_invalid", "type");
}
