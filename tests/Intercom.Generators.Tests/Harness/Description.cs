using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Harness;

/// <summary>The files of a description, in memory. Altering it gives another; files that stay are the same objects, as in an editor.</summary>
internal sealed class Description
{
    private readonly ImmutableSortedDictionary<string, DescriptionText> _files;

    private Description(ImmutableSortedDictionary<string, DescriptionText> files) => _files = files;

    public static Description Empty { get; } = new(ImmutableSortedDictionary.Create<string, DescriptionText>(StringComparer.Ordinal));

    /// <summary>The description in api-spec.</summary>
    public static Description OfRepository { get; } = Directory.GetFiles(Repository.PathOf("api-spec", "v1"), "*.json")
        .Aggregate(Empty, static (description, path) => description.With(Path.GetFileName(path), File.ReadAllText(path)));

    public IEnumerable<string> Names => _files.Keys;

    public ImmutableArray<AdditionalText> Files => [.. _files.Values];

    public string this[string name] => _files[name].Text;

    public Description With(string name, string text, bool isMarked = true) => new(_files.SetItem(name, new DescriptionText(name, text, isMarked)));

    public Description Without(string name) => new(_files.Remove(name));

    /// <summary>The same files, named to the compiler in another order.</summary>
    public Description Reversed() => new(_files.WithComparers(Comparer<string>.Create(static (one, other) => string.CompareOrdinal(other, one))));

    /// <summary>The description with a stretch of one file replaced, which must be there just once.</summary>
    public Description WithReplaced(string name, string original, string replacement)
    {
        string[] parts = this[name].Split(original);
        Assert.True(parts.Length == 2, $"{name} has this {parts.Length - 1} times, not once: {original}");
        return With(name, parts[0] + replacement + parts[1]);
    }
}
