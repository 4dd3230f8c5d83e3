namespace Intercom.Benchmarks;

/// <summary>The repository this was built in.</summary>
internal static class RepositoryFolder
{
    /// <summary>A path inside it.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Intercom.Generated.sln")))
            folder = folder.Parent;

        return Path.Combine([folder?.FullName ?? throw new InvalidOperationException("This does not run inside the repository."), .. parts]);
    }
}
