using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Page;

/// <summary>A workspace whose page is looked at.</summary>
public abstract class PageTest : InboxTest
{
    protected async Task<string> PageAsync(string path = "/_emulator")
    {
        using HttpResponseMessage response = await Http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>A section of the page, as markup.</summary>
    protected async Task<string> SectionAsync(string id)
    {
        string page = await PageAsync();
        int start = page.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no section {id}:\n{page}");
        return page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
    }

    protected string Subscribe(string url = "http://app.test/hooks", string? secret = null) => Emulator.AddSubscription(new()
    {
        ["url"] = url,
        ["topics"] = new JsonArray("user.created"),
        ["hub_secret"] = secret,
    });

    protected static void AssertInOrder(string text, params string[] parts)
    {
        int at = 0;
        foreach (string part in parts)
        {
            int found = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{part}\" is not there, or not after what should come before it:\n{text}");
            at = found + part.Length;
        }
    }
}
