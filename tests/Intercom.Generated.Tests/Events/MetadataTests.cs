using Intercom.Tests.Support;

namespace Intercom.Tests.Events;

public class MetadataTests
{
    private static readonly DateTimeOffset s_time = DateTimeOffset.FromUnixTimeSeconds(1403001013);

    public static TheoryData<string, MetadataValue, MetadataKind, string> Values => new()
    {
        { "source", "desktop", MetadataKind.String, "\"desktop\"" },
        { "source", "", MetadataKind.String, "\"\"" },
        { "type", "desktop", MetadataKind.String, "\"desktop\"" },
        { "nothing", (string?)null, MetadataKind.Null, "null" },
        { "count", 3, MetadataKind.Number, "3" },
        { "count", 5_000_000_000, MetadataKind.Number, "5000000000" },
        { "load", 3.67, MetadataKind.Number, "3.67" },
        { "load", 3.670m, MetadataKind.Number, "3.670" },
        { "is_new", true, MetadataKind.Boolean, "true" },
        { "order_date", s_time, MetadataKind.Date, "1403001013" },
        { "order_date", s_time.AddMilliseconds(999).ToOffset(TimeSpan.FromHours(5)), MetadataKind.Date, "1403001013" },
        { "_date", s_time, MetadataKind.Date, "1403001013" },
        { "order_date", 1403001013, MetadataKind.Date, "1403001013" },
        { "order_date", "yesterday", MetadataKind.String, "\"yesterday\"" },
        { "article", "https://blog.example/x", MetadataKind.Link, "\"https://blog.example/x\"" },
        { "article", "HTTP://blog.example/x", MetadataKind.Link, "\"HTTP://blog.example/x\"" },
        { "article", new Uri("https://blog.example/a b"), MetadataKind.Link, "\"https://blog.example/a%20b\"" },
        { "article", "ftp://blog.example/x", MetadataKind.String, "\"ftp://blog.example/x\"" },
        { "stripe_invoice", "inv_3434343434", MetadataKind.StripeInvoice, "\"inv_3434343434\"" },
        { "stripe_customer", "cus_1", MetadataKind.StripeCustomer, "\"cus_1\"" },
        { "stripe_charge", "ch_1", MetadataKind.StripeCharge, "\"ch_1\"" },
        { "stripe_other", "x", MetadataKind.String, "\"x\"" },
        { "order_number", new RichLink("3434-3434", "https://example.org/orders/3434-3434"), MetadataKind.RichLink, """{"value":"3434-3434","url":"https://example.org/orders/3434-3434"}""" },
        { "price", new MonetaryAmount(2999, "USD"), MetadataKind.MonetaryAmount, """{"amount":2999,"currency":"usd"}""" },
    };

    [Theory, MemberData(nameof(Values))]
    public void Each_kind_goes_out_and_comes_back_the_same(string key, MetadataValue value, MetadataKind kind, string json)
    {
        var sent = new Event { EventName = "placed-order", Metadata = { [key] = value } };
        Assert.Equal(kind, sent.Metadata[key].Kind);
        string written = $$$"""{"event_name":"placed-order","metadata":{"{{{key}}}":{{{json}}}}}""";
        Assert.Equal(written, Json.Write(sent));

        Event read = Json.Read<Event>(written);
        Assert.Equal(kind, read.Metadata[key].Kind);
        Assert.Equal(sent.Metadata[key], read.Metadata[key]);
        Assert.Equal(sent.Metadata[key].GetHashCode(), read.Metadata[key].GetHashCode());
        Assert.Equal(written, Json.Write(read));
    }

    [Fact]
    public void Each_kind_is_read_as_what_it_is()
    {
        EventMetadata read = Json.Read<Event>("""
            {"metadata":{"text":"x","count":3,"big":5000000000,"load":3.67,"new":true,"order_date":1403001013,"order_number":{"url":"u","value":"v","more":1},"price":{"currency":"EUR","amount":5}}}
            """).Metadata;
        Assert.Equal(("x", 3, 5_000_000_000, 3.67, 3.67m, true), ((string)read["text"], (int)read["count"], (long)read["big"], (double)read["load"], (decimal)read["load"], (bool)read["new"]));
        Assert.Equal(s_time, (DateTimeOffset)read["order_date"]);
        Assert.Equal(new RichLink("v", "u"), (RichLink)read["order_number"]);
        Assert.Equal(new MonetaryAmount(5, "eur"), (MonetaryAmount)read["price"]);
    }

    [Fact]
    public void What_a_value_is_not_it_is_not_read_as()
    {
        MetadataValue text = "x";
        Assert.Throws<InvalidCastException>(() => (int)text);
        Assert.Throws<InvalidCastException>(() => (RichLink)text);
        Assert.Throws<InvalidCastException>(() => (MonetaryAmount)text);
        Assert.Throws<InvalidCastException>(() => (string)(MetadataValue)new RichLink("v", "u"));
    }

    [Theory]
    [InlineData("ordered_at")]
    [InlineData("date")]
    [InlineData("order_date_")]
    [InlineData("order_Date")]
    public void A_time_stands_only_under_a_key_that_ends_in_date(string key)
    {
        var metadata = new EventMetadata();
        var exception = Assert.Throws<ArgumentException>(() => metadata[key] = s_time);
        Assert.Contains($"'{key}'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => metadata.Add(key, s_time));
        Assert.Throws<ArgumentException>(() => new EventMetadata([KeyValuePair.Create<string, MetadataValue>(key, s_time)]));
        Assert.Empty(metadata);
    }

    [Fact]
    public void An_empty_key_holds_nothing() => Assert.Throws<ArgumentException>(() => new EventMetadata()[""] = 1);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Numbers_that_are_none_are_refused_by_name(double number)
    {
        var metadata = new EventMetadata();
        var exception = Assert.Throws<ArgumentException>(() => metadata["load"] = number);
        Assert.Contains("'load'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(metadata);
    }

    [Theory]
    [InlineData("[1,2]")]
    [InlineData("""{"a":{"b":[null]}}""")]
    [InlineData("{}")]
    [InlineData("""{"url":"u"}""")]
    [InlineData("""{"url":"u","value":7}""")]
    [InlineData("""{"url":"","value":"v"}""")]
    [InlineData("""{"amount":1.5,"currency":"usd"}""")]
    [InlineData("""{"amount":1,"currency":"dollars"}""")]
    public void What_the_api_sends_in_another_form_is_kept_and_cannot_be_sent(string json)
    {
        string answer = $$$"""{"metadata":{"odd":{{{json}}},"load":1}}""";
        Event read = Json.Read<Event>(answer);
        MetadataValue odd = read.Metadata["odd"];
        Assert.Equal(MetadataKind.Json, odd.Kind);
        Assert.Equal(1, (int)read.Metadata["load"]);
        Json.Same(json, odd.ToJsonElement().GetRawText());
        Json.Same(answer, Json.Write(read));
        Assert.Throws<ArgumentException>(() => new EventMetadata()["odd"] = odd);
    }

    [Theory]
    [InlineData("""{"url":"\ud83d","value":"\udc00"}""", """{"url":"\uFFFD","value":"\uFFFD"}""")]
    [InlineData("""{"amount":1,"currency":"\ud83d"}""", """{"amount":1,"currency":"\uFFFD"}""")]
    public void Half_a_character_costs_no_more_than_itself(string json, string mended)
    {
        Event read = Json.Read<Event>($$$"""{"metadata":{"odd":{{{json}}},"load":1}}""");
        Assert.Equal(MetadataKind.Json, read.Metadata["odd"].Kind);
        Json.Same($$$"""{"metadata":{"odd":{{{mended}}},"load":1}}""", Json.Write(read));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Metadata_that_is_empty_in_whatever_form_is_empty(string json)
    {
        Event read = Json.Read<Event>($$"""{"metadata":{{json}}}""");
        Assert.Empty(read.Metadata);
        Json.Same($$"""{"metadata":{{json}}}""", Json.Write(read));
    }

    [Fact]
    public void Values_are_equal_whatever_key_they_stand_under()
    {
        var metadata = new EventMetadata { ["a_date"] = s_time, ["seconds"] = 1403001013, ["link"] = new RichLink("v", "u"), ["same"] = new RichLink("v", "u"), ["other"] = new RichLink("w", "u") };
        Assert.True(metadata["a_date"] == metadata["seconds"]);
        Assert.True(metadata["link"] == metadata["same"]);
        Assert.True(metadata["link"] != metadata["other"]);
        Assert.False(metadata["link"].Equals("v"));
        Assert.Equal((MetadataValue)3, (MetadataValue)3L);
    }

    [Fact]
    public void It_is_a_map()
    {
        var metadata = new EventMetadata { { "a", 1 }, { "b", "x" } };
        Assert.Throws<ArgumentException>(() => metadata.Add("a", 2));
        Assert.Throws<KeyNotFoundException>(() => metadata["c"]);
        Assert.True(metadata.TryGetValue("b", out MetadataValue b) && (string)b == "x");
        Assert.False(metadata.TryGetValue("c", out _));
        Assert.True(metadata.Remove("a"));
        Assert.Equal(["b"], metadata.Keys);
        metadata.Clear();
        Assert.Empty(metadata);
    }

    [Fact]
    public void Links_and_amounts_are_whole_or_not_at_all()
    {
        Assert.Throws<ArgumentException>(() => new RichLink("", "u"));
        Assert.Throws<ArgumentException>(() => new RichLink("v", ""));
        Assert.Throws<ArgumentException>(() => new MonetaryAmount(1, "dollars"));
        Assert.Throws<ArgumentException>(() => new MonetaryAmount(1, "u$d"));
        Assert.Throws<ArgumentNullException>(() => new MonetaryAmount(1, null!));
    }
}
