using System.Reflection;

namespace Intercom.Testing.Page;

/// <summary>Files that are part of the assembly.</summary>
internal static class PageAsset
{
    public static byte[] Read(string name)
    {
        using Stream asset = Assembly.GetExecutingAssembly().GetManifestResourceStream($"page/{name}")!;
        using var bytes = new MemoryStream();
        asset.CopyTo(bytes);
        return bytes.ToArray();
    }
}
