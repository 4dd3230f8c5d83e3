using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

public class AttributeAccessTests
{
    [Fact]
    public void An_attribute_never_set_is_named()
    {
        var exception = Assert.Throws<AttributeNotSetException>(() => new User()["favourite_color"]);
        Assert.Equal("favourite_color", exception.Attribute);
        Assert.Contains("favourite_color", exception.Message, StringComparison.Ordinal);
        Assert.Throws<AttributeNotSetException>(() => new User()["name"]);
    }

    [Fact]
    public void Null_is_set_and_unset_is_not()
    {
        User user = Json.Read<User>("""{"name":null,"other":null}""");
        Assert.True(user.IsSet("name"));
        Assert.True(user.IsSet("other"));
        Assert.False(user.IsSet("email"));
        Assert.True(user.TryGetAttribute("name", out AttributeValue name));
        Assert.True(name.IsNull);
        Assert.False(user.TryGetAttribute("email", out _));
    }

    [Fact]
    public void Declared_attributes_are_read_by_name_as_the_wire_has_them()
    {
        User user = Json.Read<User>("""{"name":"Ada","created_at":5,"anonymous":false,"avatar":{"type":"avatar","image_url":null},"updated_at":"2017-11-27T11:12:24.713Z"}""");
        Assert.Equal("Ada", (string)user["name"]);
        Assert.Equal(5, (int)user["created_at"]);
        Assert.False((bool)user["anonymous"]);
        Assert.Equal(AttributeValueKind.Json, user["avatar"].Kind);
        Assert.Equal("2017-11-27T11:12:24.713Z", (string?)user["updated_at"]);
    }

    [Fact]
    public void Declared_attributes_are_set_by_name()
    {
        var user = new User { ["name"] = "Ada", ["signed_up_at"] = DateTimeOffset.FromUnixTimeSeconds(5), ["unsubscribed_from_emails"] = true };
        Assert.Equal("Ada", user.Name);
        Assert.Equal(5, user.SignedUpAt!.Value.ToUnixTimeSeconds());
        Assert.True(user.UnsubscribedFromEmails);
        user["name"] = null;
        Assert.Null(user.Name);
        Assert.True(user.IsSet("name"));
    }

    [Fact]
    public void A_value_of_another_type_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new User()["signed_up_at"] = "tomorrow");
        Assert.Throws<ArgumentException>(() => new User()["unsubscribed_from_emails"] = "perhaps");
    }

    [Fact]
    public void What_is_refused_leaves_the_object_as_it_was()
    {
        const string before = """{"id":"1","name":"Ada","signed_up_at":5,"companies":{"type":"company.list","companies":[{"id":"c1"}]},"custom_attributes":{"a":1}}""";
        User user = Json.Read<User>(before);
        Assert.Throws<ArgumentException>(() => user["name"] = true);
        Assert.Throws<ArgumentException>(() => user["signed_up_at"] = "bad");
        Assert.Throws<ArgumentException>(() => user["companies"] = null);
        Assert.Throws<ArgumentException>(() => user["custom_attributes"] = "x");
        Json.Same(before, Json.Write(user));
    }

    [Fact]
    public void What_the_api_computes_is_not_set()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new User()["session_count"] = 5);
        Assert.Contains("session_count", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_can_be_made_whole_for_tests()
    {
        var user = new User { Id = "1", CreatedAt = DateTimeOffset.UnixEpoch, SessionCount = 3, Tags = [new Tag { Id = "2", Name = "vip" }] };
        Assert.Equal(3, user.SessionCount);
        Assert.Equal("vip", user.Tags[0].Name);
        Assert.True(user.IsSet("session_count"));
    }
}
