using System.IO.Compression;
using System.Xml.Linq;

namespace Intercom.Package.Tests;

/// <summary>A packed package, as a feed would show it.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly ZipArchive _archive;

    /// <param name="id">Its id.</param>
    /// <param name="extension">With <c>.snupkg</c>, the package of its symbols.</param>
    public PackedPackage(string id, string extension = ".nupkg")
    {
        _archive = ZipFile.OpenRead(Path.Combine(BuildFacts.Packed, $"{id}.{BuildFacts.Version}{extension}"));
        Metadata = XDocument.Parse(Text($"{id}.nuspec")).Root!.Elements().Single();
    }

    /// <summary>The ids of all packages but those of symbols.</summary>
    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(BuildFacts.Packed, "*.nupkg").Select(static file => Path.GetFileName(file)[..^$".{BuildFacts.Version}.nupkg".Length]).Order(StringComparer.Ordinal);

    public XElement Metadata { get; }

    public IEnumerable<string> Files => _archive.Entries.Select(static entry => entry.FullName);

    /// <summary>The frameworks it has assemblies for.</summary>
    public IEnumerable<string> Frameworks =>
        Files.Select(static file => file.Split('/')).Where(static parts => parts is ["lib", _, _]).Select(static parts => parts[1]).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The text of an element of the metadata; null where there is none.</summary>
    public string? Of(string name) => Metadata.Element(Metadata.Name.Namespace + name)?.Value;

    /// <summary>What it asks for, a line for each framework.</summary>
    public IEnumerable<string> Dependencies =>
        from @group in Metadata.Descendants(Metadata.Name.Namespace + "group")
        where @group.Parent!.Name.LocalName == "dependencies"
        orderby (string?)@group.Attribute("targetFramework")
        select $"{(string?)@group.Attribute("targetFramework")}: "
            + string.Join(", ", @group.Elements().Select(static dependency => $"{(string?)dependency.Attribute("id")} {(string?)dependency.Attribute("version")}"));

    public byte[] Bytes(string file)
    {
        ZipArchiveEntry entry = _archive.GetEntry(file) ?? throw new FileNotFoundException($"The package has no {file}. It has {string.Join(", ", Files)}.");
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string file) => System.Text.Encoding.UTF8.GetString(Bytes(file)).TrimStart('\uFEFF');

    public void Dispose() => _archive.Dispose();
}
