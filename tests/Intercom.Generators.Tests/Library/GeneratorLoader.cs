using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Library;

/// <summary>Loads the generators of packages, each with what lies beside it; the compiler itself is the one the tests run on.</summary>
internal sealed class GeneratorLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public void AddDependencyLocation(string fullPath) => _paths[Path.GetFileNameWithoutExtension(fullPath)] = fullPath;

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(Path.GetFullPath(fullPath));

    protected override Assembly? Load(AssemblyName assemblyName) =>
        _paths.TryGetValue(assemblyName.Name!, out string? path) ? LoadFromPath(path) : null;
}
