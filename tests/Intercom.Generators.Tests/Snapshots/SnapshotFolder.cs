using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Intercom.Generators.Tests.Harness;
using Snapshooter;
using Snapshooter.Xunit;

namespace Intercom.Generators.Tests.Snapshots;

/// <summary>The one place that knows the snapshot library: where snapshots lie, and how one is compared.</summary>
/// <remarks>
/// To accept a change, delete the snapshot and run the tests once more, or move it here out of <c>__mismatch__</c>.
/// Where CI=true a snapshot that is missing is a failure, not a new one.
/// </remarks>
internal static class SnapshotFolder
{
    // Named from the root of the repository: a build for CI has no real source paths in its symbols, by which Snapshooter would look.
    private static readonly string s_parent = Repository.PathOf("tests", "Intercom.Generators.Tests", "Snapshots");

    /// <summary>The snapshots there are.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(s_parent, "__snapshots__")).Select(path => Path.GetFileNameWithoutExtension(path));

    public static void Match(string name, string text) => Snapshot.Match(text, new SnapshotFullName(name + ".snap", s_parent));

    /// <summary>Snapshooter knows its own variable only.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The ModuleInitializer attribute should not be used in libraries", Justification = "A test project is no library.")]
    internal static void BeStrictOnCI()
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", "on");
    }
}
