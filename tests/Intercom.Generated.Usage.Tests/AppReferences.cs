using Microsoft.CodeAnalysis;

namespace Intercom.Usage.Tests;

/// <summary>What an app is compiled against that has all packages.</summary>
internal static class AppReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(assembly => MetadataReference.CreateFromFile(assembly)),
    ];
}
