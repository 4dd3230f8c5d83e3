using System.Text.RegularExpressions;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Intercom.Generators.Tests.Library;

/// <summary>Who may name whom: one table, of folders and the folders whose types they name. Whatever is not in it is refused, and so is what is in it and not so.</summary>
/// <remarks>Names are bound as the compiler binds them, <c>var</c> and members included, so no alias or long name gets around it. "." is what stands in no folder.</remarks>
public sealed class ArchitectureTests
{
    private const string Table = """
        client/.                            -> client/Hosting client/Http client/Json client/Paging client/Resources
        client/Attributes                   -> client/. client/Json client/Resources
        client/Contacts                     -> client/Users
        client/Counts                       -> client/Attributes client/Json
        client/Errors                       -> client/. client/Http client/Json client/Users
        client/Events                       -> client/. client/Attributes client/Json client/Resources
        client/Hosting                      -> client/. client/Http
        client/Http                         -> client/. client/Errors client/Json client/Paging client/Resources client/Telemetry client/Users
        client/Jobs                         -> client/Attributes client/Errors
        client/Json                         -> client/Attributes client/Events client/Resources
        client/Notes                        -> client/Users
        client/Paging                       -> client/Attributes client/Errors client/Http client/Json client/Resources
        client/Resources                    -> client/. client/Attributes client/Errors client/Json
        client/Tags                         -> client/. client/Users
        client/Telemetry                    -> client/. client/Errors client/Http
        client/Users                        -> client/Resources
        client/Visitors                     -> client/Contacts client/Users
        client/Webhooks                     -> client/. client/Errors client/Json client/Resources
        emulator                            ->
        emulator/IntercomEmulator.Client.cs -> client/. emulator
        generator/.                         -> Roslyn generator/Binding generator/Diagnostics generator/Emit generator/Model generator/Parsing
        generator/Binding                   -> Roslyn generator/Diagnostics generator/Model generator/Parsing
        generator/Diagnostics               -> Roslyn generator/Model generator/Parsing
        generator/Emit                      -> Roslyn generator/Model
        generator/Model                     ->
        generator/Parsing                   -> Roslyn generator/Diagnostics generator/Model
        """;

    private static readonly Dictionary<string, string[]> s_allowed = Table.Split('\n').Select(row => row.Split("->", StringSplitOptions.TrimEntries))
        .ToDictionary(row => row[0], row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly Lazy<ILookup<string, string>> s_named = new(() => NamesByFolder().Distinct().ToLookup(pair => pair.Folder, pair => pair.Named, StringComparer.Ordinal));

    public static TheoryData<string> Folders { get; } = [.. s_allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_names_whom_it_may(string folder) => Assert.Equal(s_allowed[folder].Order(StringComparer.Ordinal), s_named.Value[folder].Order(StringComparer.Ordinal));

    [Fact]
    public void The_table_has_all_folders() => Assert.Empty(s_named.Value.Select(group => group.Key).Except(s_allowed.Keys));

    [Fact]
    public void Only_the_generator_itself_registers_what_is_done() => Assert.Equal(
        ["IntercomGenerator.cs"],
        Sources("generators/Intercom.Generators").Where(source => Regex.IsMatch(source.Text, @"\bRegister[A-Z]\w*\(")).Select(source => Path.GetFileName(source.Path)));

    private static IEnumerable<(string Folder, string Named)> NamesByFolder()
    {
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        IEnumerable<string> roslyn = [typeof(Compilation).Assembly.Location, typeof(CSharpCompilation).Assembly.Location];
        return Names(Compiled(platform.Concat(roslyn).Select(path => MetadataReference.CreateFromFile(path)), "generators/Intercom.Generators"))
            .Concat(Names(Compiled(LibraryParts.Handwritten.References, "src/Intercom.Generated", "src/Intercom.Generated.Testing")));
    }

    private static CSharpCompilation Compiled(IEnumerable<MetadataReference> references, params string[] roots) => CSharpCompilation.Create(
        "Compiled",
        roots.SelectMany(Sources).Select(source => CSharpSyntaxTree.ParseText(source.Text, LibraryParts.ParseOptions, source.Path)).Append(LibraryParts.Handwritten.SyntaxTrees[^1]),
        references);

    private static IEnumerable<(string Folder, string Named)> Names(CSharpCompilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            string folder = FolderOf(tree.FilePath);
            IEnumerable<ISymbol> symbols = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Select(name => model.GetSymbolInfo(name).Symbol).OfType<ISymbol>();
            foreach (INamedTypeSymbol type in symbols.Select(symbol => (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.OriginalDefinition).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            {
                // A part of a class that all folders add to is named where it is.
                string[] named = [.. type.DeclaringSyntaxReferences.Select(reference => FolderOf(reference.SyntaxTree.FilePath))];
                // What is internal to the client the emulator cannot mean.
                if (!named.Contains(folder) && (type.DeclaredAccessibility == Accessibility.Public || !folder.StartsWith("emulator", StringComparison.Ordinal) || named[0].StartsWith("emulator", StringComparison.Ordinal)))
                {
                    foreach (string other in named)
                        yield return (folder, other);
                }

                if (folder.StartsWith("generator", StringComparison.Ordinal) && type.ContainingNamespace.ToString()!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                    yield return (folder, "Roslyn");
            }
        }
    }

    /// <summary>Of the emulator it is enough to know what is its own: but for one file, it knows nothing of the client.</summary>
    private static string FolderOf(string path)
    {
        string[] parts = Path.GetRelativePath(Repository.PathOf(), path).Split(Path.DirectorySeparatorChar);
        string folder = parts.Length == 3 ? "." : parts[2];
        return parts[1] switch
        {
            "Intercom.Generators" => $"generator/{folder}",
            "Intercom.Generated" => $"client/{folder}",
            _ => parts[^1] == "IntercomEmulator.Client.cs" ? "emulator/IntercomEmulator.Client.cs" : "emulator",
        };
    }

    private static IEnumerable<(string Path, string Text)> Sources(string root) => Directory.EnumerateFiles(Repository.PathOf(root), "*.cs", SearchOption.AllDirectories)
        .Where(path => Path.GetRelativePath(Repository.PathOf(root), path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "Framework"))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, File.ReadAllText(path)));
}
