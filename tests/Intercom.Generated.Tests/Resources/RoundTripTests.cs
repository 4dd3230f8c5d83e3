using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

public class RoundTripTests
{
    public static TheoryData<string> Answers => new(
        """{"type":"user","id":"1","signed_up_at":"1401970114","created_at":"2017-11-27T11:12:24.713Z","updated_at":1.5}""",
        """{"type":"contact","id":5,"anonymous":"true","session_count":"3"}""",
        """{"location_data":{"type":"location_data","latitude":"90","longitude":-0.12999999999999545,"region_name":null},"avatar":null}""",
        """{"companies":{"type":"company.list","companies":[{"type":"company","company_id":"6","plan":"gold","monthly_spend":12.50,"tag_ids":[]}]}}""",
        """{"companies":{"type":"company.list","companies":[{"id":"1"},null,7],"total_count":9}}""",
        """{"tags":{"type":"tag.list","tags":null},"segments":[{"id":"1"}],"social_profiles":{"type":"other.list","social_profiles":[{"name":"x"}]}}""",
        """{"custom_attributes":{"a":1.10,"b":null,"c":{"d":[1]},"type":"Faith"},"unknown":1e2,"links":{"a":"b"}}""",
        """{}""");

    [Theory, MemberData(nameof(Answers))]
    public void Writing_gives_the_json_that_was_read(string answer) => Json.Same(answer, Json.Write(Json.Read<User>(answer)));

    [Fact]
    public void What_is_changed_replaces_the_form_it_came_in()
    {
        User user = Json.Read<User>("""{"signed_up_at":"2014-06-05T12:08:34Z","companies":[{"id":"1"}]}""");
        user.SignedUpAt = DateTimeOffset.FromUnixTimeSeconds(5);
        user.Companies.Add(new Company { CompanyId = "6" });
        Json.Same("""{"signed_up_at":5,"companies":{"type":"company.list","companies":[{"id":"1"},{"company_id":"6"}]}}""", Json.Write(user));
    }
}
