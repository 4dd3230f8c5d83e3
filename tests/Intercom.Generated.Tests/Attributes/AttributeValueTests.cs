using System.Globalization;
using System.Text.Json;
using Intercom.Tests.Support;

namespace Intercom.Tests.Attributes;

public class AttributeValueTests
{
    public static TheoryData<AttributeValue, AttributeValueKind> Kinds => new()
    {
        { "x", AttributeValueKind.String },
        { (string?)null, AttributeValueKind.Null },
        { true, AttributeValueKind.Boolean },
        { 1, AttributeValueKind.Number },
        { 1L, AttributeValueKind.Number },
        { 1.5m, AttributeValueKind.Number },
        { 1.5, AttributeValueKind.Number },
        { DateTimeOffset.UnixEpoch, AttributeValueKind.Number },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void Its_kind_says_what_it_holds(AttributeValue value, AttributeValueKind kind) => Assert.Equal(kind, value.Kind);

    [Fact]
    public void What_goes_in_comes_out()
    {
        Assert.Equal("x", (string?)(AttributeValue)"x");
        Assert.True((bool)(AttributeValue)true);
        Assert.Equal(7, (int)(AttributeValue)7);
        Assert.Equal(long.MaxValue, (long)(AttributeValue)long.MaxValue);
        Assert.Equal(1.10m, (decimal)(AttributeValue)1.10m);
        Assert.Equal(0.1, (double)(AttributeValue)0.1);
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        Assert.Equal(time, (DateTimeOffset)(AttributeValue)time);
    }

    [Fact]
    public void Numbers_convert_into_each_other_without_loss()
    {
        Assert.Equal(1234.56m, (decimal)(AttributeValue)1234.56);
        Assert.Equal(0.12345678901234568m, (decimal)(AttributeValue)0.12345678901234568);
        Assert.Equal(5, (int)(AttributeValue)5.0);
        Assert.Equal(5.0, (double)(AttributeValue)5);
        Assert.Throws<InvalidCastException>(() => (int)(AttributeValue)5.5);
        Assert.Throws<OverflowException>(() => (int)(AttributeValue)long.MaxValue);
    }

    [Fact]
    public void Null_reads_as_null_and_as_nothing_else()
    {
        AttributeValue none = null;
        Assert.Null((string?)none);
        Assert.Null((int?)none);
        Assert.Null((double?)none);
        Assert.Null((DateTimeOffset?)none);
        Assert.Throws<InvalidCastException>(() => (double)none);
    }

    [Fact]
    public void A_value_of_another_kind_is_not_converted()
    {
        Assert.Throws<InvalidCastException>(() => (double)(AttributeValue)"5");
        Assert.Throws<InvalidCastException>(() => (string?)(AttributeValue)5);
        Assert.Throws<InvalidCastException>(() => (bool)(AttributeValue)1);
    }

    [Fact]
    public void Numbers_are_equal_when_they_amount_to_the_same()
    {
        Assert.Equal((AttributeValue)5, (AttributeValue)5.0);
        Assert.Equal((AttributeValue)5.10m, (AttributeValue)5.1);
        Assert.Equal(((AttributeValue)5).GetHashCode(), ((AttributeValue)5.0m).GetHashCode());
        Assert.NotEqual((AttributeValue)5, (AttributeValue)"5");
        Assert.NotEqual((AttributeValue)0, (AttributeValue)(string?)null);
    }

    [Fact]
    public void Numbers_too_fine_or_too_large_for_a_decimal_are_not_taken_for_others()
    {
        Assert.NotEqual((AttributeValue)1e-29, (AttributeValue)0);
        Assert.NotEqual((AttributeValue)1e-29, (AttributeValue)2e-29);
        Assert.NotEqual((AttributeValue)1e300, (AttributeValue)2e300);
        Assert.Throws<InvalidCastException>(() => (long)(AttributeValue)1e-30);
        Assert.Equal(1057052193.7017573, (double)(AttributeValue)1057052193.7017573m);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-2177452800")]
    [InlineData("-0")]
    [InlineData("155.5")]
    [InlineData("155.50")]
    [InlineData("1e3")]
    [InlineData("12345678901234567890123")]
    [InlineData("0.1000000000000000055511151231257827")]
    [InlineData("1E+400")]
    [InlineData("\"ö \\u2028 \\\"\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1,{\"a\":[]}]")]
    [InlineData("{}")]
    public void Json_comes_out_as_it_went_in(string json)
    {
        AttributeValue value = Json.Read<User>($$"""{"x":{{json}}}""")["x"];
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(document.RootElement.ValueKind == JsonValueKind.String ? JsonSerializer.Serialize(document.RootElement.GetString()) : json, JsonSerializer.Serialize(value));
    }

    [Fact]
    public void A_culture_with_other_digits_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal("-1.5", ((AttributeValue)(-1.5)).ToString());
            Assert.Equal(-1.5m, (decimal)(AttributeValue)(-1.5));
            Assert.Equal("-1.5", ((AttributeValue)(-1.5m)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
