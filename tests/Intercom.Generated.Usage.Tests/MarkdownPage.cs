using System.Text.RegularExpressions;

namespace Intercom.Usage.Tests;

/// <summary>A page of the repository: its links, and where on it one can lead.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string _text;

    public MarkdownPage(string path) => _text = Fence().Replace(File.ReadAllText(path), "");

    /// <summary>The pages of the repository, by their paths from its root.</summary>
    public static IEnumerable<string> All =>
        from file in Directory.EnumerateFiles(RepositoryFiles.Path(), "*.md", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(RepositoryFiles.Path(), file)
        where !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj" or "artifacts" || folder.StartsWith('.'))
        select path.Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What its links lead to within the repository.</summary>
    public IEnumerable<string> Links => Link().Matches(Span().Replace(_text, "")).Select(match => match.Groups[1].Value).Where(link => !link.Contains("://", StringComparison.Ordinal));

    /// <summary>The names of its headings in an address, as hosts of repositories make them.</summary>
    public ISet<string> Anchors =>
        Heading().Matches(_text)
            .Select(match => NoAnchor().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'))
            .GroupBy(anchor => anchor, StringComparer.Ordinal)
            .SelectMany(same => same.Select((anchor, index) => index == 0 ? anchor : $"{anchor}-{index}"))
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Span();

    // A link whose text is code has lost it here.
    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
