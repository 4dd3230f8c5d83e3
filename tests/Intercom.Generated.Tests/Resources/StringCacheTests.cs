using System.Globalization;
using System.Text;
using System.Text.Json;
using Intercom.Tests.Support;

namespace Intercom.Tests.Resources;

/// <summary>Strings that repeat are one; what is read is what was sent, whatever the cache holds.</summary>
public class StringCacheTests
{
    private readonly StringCache _names = new();

    public static TheoryData<string> Names => new("", "a", "plan", "monthly_spend", "größe", "日本", "with \\\" quote", "\\u0061bc", new string('n', 64), new string('n', 65));

    [Theory, MemberData(nameof(Names))]
    public void A_name_is_read_as_it_was_sent_also_the_second_time(string name)
    {
        string expected = JsonSerializer.Deserialize<string>($"\"{name}\"")!;
        Assert.Equal(expected, Read(name));
        Assert.Equal(expected, Read(name));
    }

    [Fact]
    public void A_name_that_comes_again_is_the_same_string() => Assert.Same(Read("signed_contract_of"), Read("signed_contract_of"));

    [Fact]
    public void Names_alike_at_both_ends_are_told_apart()
    {
        string[] names = [.. Enumerable.Range(0, 100).Select(number => string.Create(CultureInfo.InvariantCulture, $"attribute_{number:D3}_attribute"))];
        Assert.Equal(names, names.Select(Read));
        Assert.Equal(names, names.Select(Read));
    }

    [Fact]
    public void More_names_than_it_holds_are_read_rightly_by_threads_that_take_over_from_each_other() =>
        Parallel.For(0, 8, _ =>
        {
            for (int number = 0; number < 20_000; number++)
            {
                string name = string.Create(CultureInfo.InvariantCulture, $"n{number % 3_000}");
                Assert.Equal(name, Read(name));
            }
        });

    [Fact]
    public void What_many_users_have_the_same_of_is_one_string_and_what_is_their_own_is_not()
    {
        (User One, User Other)[] pairs = [.. Enumerable.Range(0, 1_000).Select(static _ => (ReadUser(), ReadUser()))];

        // Of some, what other tests read at the same time may have taken the place.
        Assert.Contains(pairs, static pair => ReferenceEquals(pair.One.LocationData!.CountryName, pair.Other.LocationData!.CountryName));
        Assert.Contains(pairs, static pair => ReferenceEquals(pair.One.CustomAttributes.Keys.Single(), pair.Other.CustomAttributes.Keys.Single()));
        Assert.All(pairs, static pair => Assert.Equal(pair.One.Email, pair.Other.Email));
        Assert.All(pairs, static pair => Assert.NotSame(pair.One.Email, pair.Other.Email));
    }

    private static User ReadUser() => Json.Read<User>("""{"email":"a@example.com","location_data":{"country_name":"Ireland"},"custom_attributes":{"plan":"gold"}}""");

    private string Read(string name)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"\"{name}\""));
        reader.Read();
        return _names.Read(ref reader);
    }
}
