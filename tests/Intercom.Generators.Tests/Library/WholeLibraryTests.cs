using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Library;

/// <summary>The description as it is in api-spec, and with one key less.</summary>
public sealed class WholeLibraryTests
{
    [Fact]
    public void The_library_compiles_without_a_warning() => LibraryCompilation.OfRepository.AssertCompiles();

    [Fact]
    public void A_missing_key_fails_the_compilation_where_it_is_missing()
    {
        const string Whole = """        "phone": { "type": "string", "doc":""";
        string[] before = Description.OfRepository["users.json"].Split(Whole)[0].Split('\n');
        Description description = Description.OfRepository.WithReplaced("users.json", Whole, """        "phone": { "doc":""");

        IEnumerable<string> errors = LibraryCompilation.Of(description).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString());

        Assert.StartsWith($"users.json({before.Length},9): error ICG0004: An attribute lacks the key 'type'; write \"type\": \"string\"", errors.First(), StringComparison.Ordinal);
    }
}
