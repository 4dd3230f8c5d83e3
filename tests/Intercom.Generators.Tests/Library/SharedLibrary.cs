namespace Intercom.Generators.Tests.Library;

/// <summary>The tests that share one library, and take turns with its default client.</summary>
[CollectionDefinition(nameof(LibraryWithBoats))]
public sealed class SharedLibrary : ICollectionFixture<LibraryWithBoats>;
