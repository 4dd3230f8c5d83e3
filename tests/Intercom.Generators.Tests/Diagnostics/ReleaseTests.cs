using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>The list of kinds by release says of each what the generator says. That none is left out the build sees to: RS2000.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Every_kind_is_listed_with_its_category_severity_and_title()
    {
        IEnumerable<string> rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadAllLines(Repository.PathOf("generators", "Intercom.Generators", name)))
            .Where(line => line.StartsWith("ICG", StringComparison.Ordinal));
        Assert.Equal(KindsOfMistakes.ById.Values.Select(kind => $"{kind.Id} | {kind.Category} | {kind.DefaultSeverity} | {kind.Title}"), rows);
    }
}
