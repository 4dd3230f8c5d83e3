using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Intercom.Package.Tests;

/// <summary>What is in the packages, and what they say of themselves.</summary>
public sealed class ContentTests
{
    private const string Tool = "Intercom.Generated.Emulator";

    public static TheoryData<string> All => [.. PackedPackage.Ids];

    public static TheoryData<string> Libraries => [.. PackedPackage.Ids.Where(static id => id != Tool)];

    [Fact]
    public void There_is_a_package_for_each_part()
    {
        Assert.Equal(
            ["Intercom.Generated", "Intercom.Generated.AspNetCore", "Intercom.Generated.Emulator", "Intercom.Generated.Redis", "Intercom.Generated.Testing"],
            PackedPackage.Ids);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_tells_what_a_feed_shows(string id)
    {
        using var package = new PackedPackage(id);
        Assert.Equal("MIT", package.Of("license"));
        Assert.Equal("Intercom.Generated contributors", package.Of("authors"));
        Assert.Contains("intercom", package.Of("tags")!.Split(' '));
        Assert.True(package.Of("description")!.Length > 40, package.Of("description"));
        Assert.StartsWith($"# {id}\n", package.Text(package.Of("readme")!), StringComparison.Ordinal);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], package.Bytes(package.Of("icon")!)[..4]);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Each_of_its_assemblies_has_documentation_and_nothing_else_beside_it(string id)
    {
        using var package = new PackedPackage(id);
        Assert.Equal(id == "Intercom.Generated" ? ["net10.0", "net462", "net8.0"] : ["net10.0", "net8.0"], package.Frameworks);
        Assert.Equal(
            package.Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{id}.dll", $"lib/{framework}/{id}.xml" }).Order(StringComparer.Ordinal),
            package.Files.Where(static file => file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void It_is_built_deterministically_and_its_symbols_have_the_sources_that_only_the_compiler_saw(string id)
    {
        using var package = new PackedPackage(id);
        using var symbols = new PackedPackage(id, ".snupkg");
        foreach (string framework in package.Frameworks)
        {
            using var assembly = new PEReader(new MemoryStream(package.Bytes($"lib/{framework}/{id}.dll")));
            Assert.Contains(assembly.ReadDebugDirectory(), static entry => entry.Type == DebugDirectoryEntryType.Reproducible);

            using MetadataReaderProvider pdb = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Bytes($"lib/{framework}/{id}.pdb")));
            Assert.Equal(assembly.ReadDebugDirectory().Where(static entry => entry.Type == DebugDirectoryEntryType.CodeView)
                .Select(entry => assembly.ReadCodeViewDebugDirectoryData(entry).Guid), [new BlobContentId(pdb.GetMetadataReader().DebugMetadataHeader!.Id).Guid]);
            Assert.NotEmpty(Embedded(pdb.GetMetadataReader()));
        }
    }

    [Fact]
    public void One_can_step_into_the_generated_code()
    {
        using var symbols = new PackedPackage("Intercom.Generated", ".snupkg");
        using MetadataReaderProvider pdb = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Bytes("lib/net10.0/Intercom.Generated.pdb")));
        Assert.Contains(Embedded(pdb.GetMetadataReader()), static name => name.EndsWith("User.ActiveRecord.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void The_generators_stay_at_home()
    {
        using var package = new PackedPackage("Intercom.Generated");
        Assert.DoesNotContain(package.Files, static file => file.StartsWith("analyzers/", StringComparison.Ordinal) || file.Contains("Generators", StringComparison.Ordinal));
    }

    /// <summary>The documents whose text is in the symbols.</summary>
    private static IEnumerable<string> Embedded(MetadataReader pdb)
    {
        var source = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        return from handle in pdb.CustomDebugInformation
               let information = pdb.GetCustomDebugInformation(handle)
               where pdb.GetGuid(information.Kind) == source && information.Parent.Kind == HandleKind.Document
               select pdb.GetString(pdb.GetDocument((DocumentHandle)information.Parent).Name);
    }
}
