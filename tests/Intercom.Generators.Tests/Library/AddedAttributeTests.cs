using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Library;

/// <summary>A line in users.json, and nothing else, gives a property that is documented, read, tracked and saved.</summary>
public sealed class AddedAttributeTests(LibraryWithMoreAttributes given) : IClassFixture<LibraryWithMoreAttributes>
{
    public static TheoryData<string> Names { get; } = [.. AddedAttributes.All.Select(attribute => attribute.WireName)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_becomes_a_documented_property(string name)
    {
        AddedAttribute attribute = Named(name);
        var property = (IPropertySymbol)Assert.Single(given.Compilation.Compilation.GetTypeByMetadataName("Intercom.User")!.GetMembers(attribute.Name));
        Assert.Equal(attribute.Property, $"{property.Type.ToDisplayString()} {property.Name}");
        Assert.Contains($"<summary>Says what <c>{name}</c> is.</summary>", property.GetDocumentationCommentXml(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_read_tracked_and_saved(string name)
    {
        AddedAttribute attribute = Named(name);
        using var api = new CapturingHandler { Answer = $$"""{"type":"user","id":"1","name":"Ada","{{name}}":{{attribute.Answered}}}""" };
        dynamic user = await Found(api);
        Assert.Equal(attribute.Read, attribute.Shown(Property(user, attribute).GetValue(user)));

        Property(user, attribute).SetValue(user, attribute.New(given.Library));
        await user.SaveAsync();
        Assert.Equal(("POST /users", $$"""{"id":"1","{{name}}":{{attribute.Sent}}}"""), api.Sent[^1]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_not_sent_when_it_was_not_set(string name)
    {
        using var api = new CapturingHandler { Answer = $$"""{"type":"user","id":"1","{{name}}":{{Named(name).Answered}}}""" };
        dynamic user = await Found(api);
        user.Phone = "+353155501";
        await user.SaveAsync();
        Assert.Equal("""{"id":"1","phone":"+353155501"}""", api.Sent[^1].Body);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Set_to_null_it_is_sent_as_null_or_refused(string name)
    {
        AddedAttribute attribute = Named(name);
        using var api = new CapturingHandler { Answer = $$"""{"type":"user","id":"1","{{name}}":{{attribute.Answered}}}""" };
        dynamic user = await Found(api);
        Action clear = () => Property(user, attribute).SetValue(user, null);
        if (!attribute.IsNullable)
        {
            Assert.IsType<ArgumentNullException>(Assert.ThrowsAny<Exception>(clear).InnerException);
            return;
        }

        clear();
        await user.SaveAsync();
        Assert.Equal($$"""{"id":"1","{{name}}":null}""", api.Sent[^1].Body);
    }

    private static AddedAttribute Named(string name) => AddedAttributes.All.Single(attribute => attribute.WireName == name);

    private static System.Reflection.PropertyInfo Property(object user, AddedAttribute attribute) => user.GetType().GetProperty(attribute.Name)!;

    private async Task<object> Found(CapturingHandler api)
    {
        dynamic client = given.Library.ClientOn(api);
        return await client.Users.FindAsync(id: "1");
    }
}
