using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Library;

/// <summary>The library after the attributes were added to users.json, compiled once for all tests of them.</summary>
public sealed class LibraryWithMoreAttributes : IDisposable
{
    /// <summary>The attribute they are written before: bodies are in the order of the description, and identity stands first there.</summary>
    private const string Next = """        "pseudonym": {""";

    public LibraryWithMoreAttributes()
    {
        string added = string.Concat(AddedAttributes.All.Select(attribute => attribute.Json + "\n"));
        Compilation = LibraryCompilation.Of(Description.OfRepository.WithReplaced("users.json", Next, added + Next));
        Library = Compilation.Load();
    }

    internal LibraryCompilation Compilation { get; }

    internal LoadedLibrary Library { get; }

    public void Dispose() => Library.Dispose();
}
