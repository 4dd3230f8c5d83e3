using Intercom.Tests.Support;

namespace Intercom.Tests.Attributes;

public class IncrementTests
{
    [Fact]
    public void Unset_and_null_count_as_zero()
    {
        User user = Json.Read<User>("""{"id":"1","custom_attributes":{"none":null}}""");
        user.Increment("karma");
        user.Increment("none", 3);
        Assert.Equal(1, (int)user.CustomAttributes["karma"]);
        Assert.Equal(3, (int)user.CustomAttributes["none"]);
    }

    [Fact]
    public void It_adds_up_here_and_at_once()
    {
        User user = Json.Read<User>("""{"id":"1","custom_attributes":{"mad":123}}""");
        user.Increment("mad");
        user.Increment("mad", 4);
        user.Increment("mad", -1);
        user.Decrement("mad", 2);
        Assert.Equal(125, (int)user.CustomAttributes["mad"]);
    }

    [Fact]
    public void Whole_numbers_stay_whole_and_decimals_stay_exact()
    {
        var user = new User { CustomAttributes = { ["whole"] = 1, ["exact"] = 0.1, ["half"] = 1 } };
        user.Increment("whole");
        user.Increment("exact", 0.2);
        user.Increment("half", 0.5m);
        Assert.Equal("2", user.CustomAttributes["whole"].ToString());
        Assert.Equal("0.3", user.CustomAttributes["exact"].ToString());
        Assert.Equal("1.5", user.CustomAttributes["half"].ToString());
    }

    [Theory]
    [InlineData("\"3\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void What_is_no_number_is_named_and_left_alone(string json)
    {
        User user = Json.Read<User>($$$"""{"custom_attributes":{"karma":{{{json}}}}}""");
        var exception = Assert.Throws<InvalidOperationException>(() => user.Increment("karma"));
        Assert.Contains("'karma'", exception.Message, StringComparison.Ordinal);
        Json.Same($$$"""{"custom_attributes":{"karma":{{{json}}}}}""", Json.Write(user));
    }

    [Fact]
    public void A_sum_too_large_is_no_wrong_sum()
    {
        var user = new User { CustomAttributes = { ["karma"] = long.MaxValue } };
        Assert.Throws<OverflowException>(() => user.Increment("karma"));
        Assert.Equal(long.MaxValue, (long)user.CustomAttributes["karma"]);
    }

    [Fact]
    public void Companies_increment_too()
    {
        var company = new Company { CompanyId = "6" };
        company.Increment("seats", 2);
        Assert.Equal(2, (int)company.CustomAttributes["seats"]);
    }
}
