using Intercom.Tests.Support;

namespace Intercom.Tests.Attributes;

public class CustomAttributesTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_json_does_not_have_is_refused_at_once_and_by_name(double number)
    {
        var user = new User();
        var exception = Assert.Throws<ArgumentException>(() => user.CustomAttributes["x"] = number);
        Assert.Contains("'x'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => user["undeclared"] = number);
    }

    [Fact]
    public void Lists_and_objects_are_read_and_not_written()
    {
        User user = Json.Read<User>("""{"custom_attributes":{"nested":{"a":[1]},"type":"Faith"}}""");
        Assert.Equal(AttributeValueKind.Json, user.CustomAttributes["nested"].Kind);
        Assert.Equal("Faith", (string?)user.CustomAttributes["type"]);
        Assert.Throws<ArgumentException>(() => user.CustomAttributes["copy"] = user.CustomAttributes["nested"]);
    }

    [Fact]
    public void A_key_that_is_missing_is_named()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => new User().CustomAttributes["karma"]);
        Assert.Contains("'karma'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strings_that_look_like_times_stay_strings()
    {
        User user = Json.Read<User>("""{"custom_attributes":{"last_order_at":1467000000,"day_at":"2016-06-27","digits_at":"1467000000"}}""");
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1467000000), (DateTimeOffset)user.CustomAttributes["last_order_at"]);
        Assert.Equal("2016-06-27", (string?)user.CustomAttributes["day_at"]);
        Assert.Equal("1467000000", (string?)user.CustomAttributes["digits_at"]);
    }

    [Fact]
    public void It_is_a_dictionary()
    {
        var attributes = new CustomAttributes { ["a"] = 1, ["b"] = "x" };
        Assert.Equal(2, attributes.Count);
        Assert.True(attributes.ContainsKey("a"));
        Assert.Equal(["a", "b"], attributes.Keys);
        Assert.Throws<ArgumentException>(() => attributes.Add("a", 2));
        Assert.True(attributes.Remove("a"));
        Assert.False(attributes.TryGetValue("a", out _));
        attributes.Clear();
        Assert.Empty(attributes);
        Assert.Throws<ArgumentException>(() => attributes[""] = 1);
    }
}
