using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>A list is compared with what the API has: how it came to be as it is does not count.</summary>
public class ListChangeTests
{
    private readonly CannedHandler _http = new();

    public static TheoryData<string, Action<IList<Company>>, string> Changes => new()
    {
        { "swapped", list => (list[0], list[1]) = (list[1], list[0]), "" },
        { "moved", list => { Company moved = list[0]; list.RemoveAt(0); list.Add(moved); }, "" },
        { "set to itself", list => list[0] = list[0], "" },
        { "emptied and filled again", list => { Company[] all = [.. list]; list.Clear(); foreach (Company company in all) list.Add(company); }, "" },
        { "removed, and another object for the same added", list => { list.RemoveAt(0); list.Add(new Company { CompanyId = "6" }); }, """{"company_id":"6"}""" },
        { "replaced", list => list[0] = new Company { CompanyId = "12" }, """{"company_id":"12"},{"id":"c1","company_id":"6","remove":true}""" },
        { "emptied", list => list.Clear(), """{"id":"c1","company_id":"6","remove":true},{"id":"c2","company_id":"9","remove":true}""" },
        { "one added twice and taken back once", list => { var company = new Company { CompanyId = "12" }; list.Add(company); list.Add(company); list.Remove(company); }, """{"company_id":"12"}""" },
        { "one added twice", list => { var company = new Company { CompanyId = "12" }; list.Add(company); list.Add(company); }, """{"company_id":"12"}""" },
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task What_differs_from_the_api_is_sent(string _, Action<IList<Company>> change, string sent)
    {
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c1","company_id":"6"},{"id":"c2","company_id":"9"}]}""").Answer("""{"type":"user","id":"1"}""");
        User user = await _http.Client().Users.FindAsync(id: "1");
        change(user.Companies);
        await user.SaveAsync();
        Assert.Equal(sent.Length == 0 ? """{"id":"1"}""" : $$"""{"id":"1","companies":[{{sent}}]}""", _http.Requests[^1].Body);
    }

    [Fact]
    public async Task An_element_of_one_user_can_be_added_to_another()
    {
        _http.Answer("""{"type":"user","id":"1","companies":[{"id":"c1","company_id":"6","name":"Intercom"}]}""").Answer("""{"type":"user","id":"2"}""");
        User one = await _http.Client().Users.FindAsync(id: "1");
        var other = new User { Id = "2" };
        other.Companies.Add(one.Companies[0]);
        await _http.Client().Users.SaveAsync(other);
        Assert.Equal("""{"id":"2","companies":[{"id":"c1","company_id":"6"}]}""", _http.Requests[^1].Body);
    }
}
