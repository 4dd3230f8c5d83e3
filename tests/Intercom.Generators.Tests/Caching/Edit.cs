using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Caching;

/// <summary>Something that happens to a description.</summary>
internal sealed record Edit(Description Before, Description After)
{
    public static Edit Of(Description description, string file, string original, string replacement) =>
        new(description, description.WithReplaced(file, original.Replace('\'', '"'), replacement.Replace('\'', '"')));
}
