namespace Intercom.Usage.Tests;

/// <summary>The links between the pages of the repository.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    public static TheoryData<string> PagesOfPackages => [.. MarkdownPage.All.Where(page => page.StartsWith("src/", StringComparison.Ordinal) && page.EndsWith("/README.md", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Pages))]
    public void They_lead_somewhere(string page)
    {
        string path = RepositoryFiles.Path(page);

        Assert.All(new MarkdownPage(path).Links, link =>
        {
            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            Assert.True(Path.Exists(target), $"There is no {parts[0]}.");
            if (parts.Length > 1)
                Assert.Contains(parts[1], new MarkdownPage(target).Anchors);
        });
    }

    [Theory, MemberData(nameof(PagesOfPackages))]
    public void The_page_of_a_package_stands_alone(string page) => Assert.Empty(new MarkdownPage(RepositoryFiles.Path(page)).Links);
}
