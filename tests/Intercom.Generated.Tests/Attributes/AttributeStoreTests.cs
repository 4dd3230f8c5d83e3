using System.Globalization;
using System.Text;
using Intercom.Tests.Clocks;
using Intercom.Tests.Support;

namespace Intercom.Tests.Attributes;

/// <summary>Custom attributes behave as a dictionary does, however many there are: a few are searched, more are hashed.</summary>
public class AttributeStoreTests
{
    public static TheoryData<int> Sizes => new(1, 4, 5, 8, 9, 16, 17, 100);

    [Theory, MemberData(nameof(Sizes))]
    public void What_was_read_is_found_in_the_order_it_came(int size)
    {
        CustomAttributes attributes = Read(size);
        Assert.Equal(size, attributes.Count);
        Assert.Equal(Names(size), attributes.Keys);
        Assert.Equal(Names(size), attributes.Select(attribute => attribute.Key));
        Assert.Equal(Enumerable.Range(0, size), attributes.Values.Select(value => (int)value));
        Assert.All(Names(size), (name, number) => Assert.Equal(number, (int)attributes[name]));
        Assert.False(attributes.ContainsKey("other"));
        Json.Same(Text(size), Json.Write(UserOf(size)));
    }

    [Theory, MemberData(nameof(Sizes))]
    public void One_that_was_removed_is_gone_and_the_others_stay(int size)
    {
        CustomAttributes attributes = Read(size);
        Assert.True(attributes.Remove("a0"));
        Assert.False(attributes.Remove("a0"));
        Assert.Equal(Names(size).Skip(1), attributes.Keys);
        attributes["a0"] = "again";
        Assert.Equal(Names(size).Skip(1).Append("a0"), attributes.Keys);
        Assert.Equal(size, attributes.Count);
    }

    [Theory, MemberData(nameof(Sizes))]
    public async Task Only_what_was_changed_is_sent_wherever_the_gaps_are(int size)
    {
        var http = new CannedHandler().Answer($$"""{"type":"user","id":"1","custom_attributes":{{Members(size)}}}""").Answer("""{"type":"user","id":"1"}""");
        User user = await http.Client().Users.FindAsync(id: "1");
        user.CustomAttributes["first"] = 1;
        foreach (string name in Names(size))
            user.CustomAttributes.Remove(name);
        for (int number = 0; number < 2 * size; number++)
        {
            user.CustomAttributes["passing"] = number;
            user.CustomAttributes.Remove("passing");
        }

        user.CustomAttributes["last"] = 2;
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","custom_attributes":{"first":1,"last":2}}""", http.Requests[^1].Body);
    }

    [Fact]
    public void The_last_of_several_by_one_name_holds_where_the_first_stood() =>
        Assert.Equal("""{"custom_attributes":{"a":3,"b":2}}""", Json.Write(Json.Read<User>("""{"custom_attributes":{"a":1,"b":2,"a":3}}""")));

    [Theory, InlineData(2), InlineData(20)]
    public void A_name_added_while_they_are_gone_through_is_noticed(int size)
    {
        CustomAttributes attributes = Read(size);
        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (KeyValuePair<string, AttributeValue> _ in attributes)
                attributes["other"] = 1;
        });
    }

    [Theory, InlineData(2), InlineData(20)]
    public void Values_can_be_set_and_names_removed_while_they_are_gone_through(int size)
    {
        CustomAttributes attributes = Read(size);
        foreach (string name in attributes.Keys)
            attributes[name] = "set";

        Assert.All(attributes.Values, value => Assert.Equal("set", (string)value));
        foreach ((string name, _) in attributes)
            attributes.Remove(name);

        Assert.Empty(attributes);
    }

    [Fact]
    public void Names_and_values_are_as_they_are_now_and_cannot_be_changed_by_themselves()
    {
        CustomAttributes attributes = Read(2);
        ICollection<string> names = attributes.Keys;
        attributes["c"] = 7;
        Assert.Equal(["a0", "a1", "c"], names);
        Assert.Equal(3, names.Count);
        Assert.Contains("c", names);
        Assert.True(names.IsReadOnly);
        Assert.Throws<NotSupportedException>(() => names.Add("d"));
        Assert.Throws<NotSupportedException>(() => names.Remove("c"));
        Assert.Throws<NotSupportedException>(attributes.Values.Clear);
        var copy = new string[4];
        names.CopyTo(copy, 1);
        Assert.Equal(["a0", "a1", "c"], copy.Skip(1));
    }

    [Fact]
    public void A_pair_is_there_only_with_its_value()
    {
        ICollection<KeyValuePair<string, AttributeValue>> pairs = Read(2);
        Assert.Contains(new("a1", 1), pairs);
        Assert.DoesNotContain(new("a1", 2), pairs);
        Assert.False(pairs.Remove(new("a1", 2)));
        Assert.True(pairs.Remove(new("a1", 1)));
    }

    [Fact]
    public void No_key_is_null() => Assert.Throws<ArgumentNullException>(() => Read(2).ContainsKey(null!));

    /// <summary>Were each name compared with all before it, this would take minutes, as if it hung.</summary>
    [Fact]
    public async Task Hundreds_of_thousands_of_names_are_read_in_no_time() => Assert.Equal(300_000, await Task.Run(static () => Read(300_000).Count).Soon());

    private static IEnumerable<string> Names(int size) => Enumerable.Range(0, size).Select(number => string.Create(CultureInfo.InvariantCulture, $"a{number}"));

    private static string Members(int size)
    {
        var text = new StringBuilder("{");
        foreach (string name in Names(size))
            text.Append(text.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"\"{name}\":{name.AsSpan(1)}");

        return text.Append('}').ToString();
    }

    private static string Text(int size) => $$"""{"custom_attributes":{{Members(size)}}}""";

    private static User UserOf(int size) => Json.Read<User>(Text(size));

    private static CustomAttributes Read(int size) => UserOf(size).CustomAttributes;

    [Fact]
    public void Asking_the_names_of_many_attributes_for_each_of_them_is_not_a_search_each_time()
    {
        var attributes = new CustomAttributes();
        for (int number = 0; number < 100_000; number++)
            attributes[$"key{number}"] = number;

        ICollection<string> names = attributes.Keys;

        // By search, these are ten thousand million comparisons.
        Assert.All(Enumerable.Range(0, 100_000), number => Assert.True(names.Contains($"key{number}")));
        Assert.False(names.Contains("key100000"));
    }
}
