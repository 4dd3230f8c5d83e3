namespace Intercom.Tests.Fixtures;

/// <summary>How a client asks for the lists there are payloads of.</summary>
internal static class FixtureLists
{
    private static readonly Dictionary<string, Func<IntercomClient, Task<(IReadOnlyList<Resource> Items, string? Next)>>> s_byType = new()
    {
        ["admin.list"] = client => FirstPageAsync(client.Admins.All()),
        ["company.list"] = client => FirstPageAsync(client.Companies.All()),
        ["contact.list"] = client => FirstPageAsync(client.Contacts.All()),
        ["conversation.list"] = client => FirstPageAsync(client.Conversations.All()),
        ["event.list"] = client => FirstPageAsync(client.Events.FindAll(userId: "25")),
        ["segment.list"] = client => FirstPageAsync(client.Segments.All()),
        ["tag.list"] = client => FirstPageAsync(client.Tags.All()),
        ["user.list"] = client => FirstPageAsync(client.Users.All()),
    };

    public static Task<(IReadOnlyList<Resource> Items, string? Next)> ReadAsync(string type, IntercomClient client) =>
        s_byType.GetValueOrDefault(type)?.Invoke(client) ?? throw new InvalidOperationException($"Nothing claims a {type}: say here which list it is.");

    private static async Task<(IReadOnlyList<Resource> Items, string? Next)> FirstPageAsync<T>(AsyncPageable<T> list)
        where T : Resource
    {
        await foreach (Page<T> page in list.AsPages())
            return (page.Items, page.Next);

        throw new InvalidOperationException("A list has at least one page.");
    }
}
