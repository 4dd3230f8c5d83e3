using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Intercom.Generators.Tests.Harness;
using Snapshooter;
using Snapshooter.Exceptions;
using Snapshooter.Xunit;
using Xunit.Sdk;

namespace Intercom.Generators.Tests.Snapshots;

/// <summary>The one place that knows the snapshot library: where snapshots lie, how one is compared, and how one is accepted.</summary>
internal static class SnapshotFolder
{
    // Named from the root of the repository: a build for CI has no real source paths in its symbols, by which Snapshooter would look.
    private static readonly string s_parent = Repository.PathOf("tests", "Intercom.Generators.Tests", "Snapshots");

    /// <summary>The snapshots there are.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Path.Combine(s_parent, "__snapshots__")).Select(path => Path.GetFileNameWithoutExtension(path));

    public static void Match(string name, string text)
    {
        try
        {
            Snapshot.Match(text, new SnapshotFullName(name + ".snap", s_parent));
        }
        catch (Exception exception) when (exception is XunitException or SnapshotCompareException or SnapshotNotFoundException)
        {
            Assert.Fail($"{name} is new, or is not what was reviewed. {Acceptance.Hint}\n{exception.Message}");
        }
    }

    /// <summary>Takes a text for the reviewed one.</summary>
    public static void Accept(string name, string text)
    {
        Remove(name);
        Match(name, text);
    }

    public static void Remove(string name) => File.Delete(Path.Combine(s_parent, "__snapshots__", name + ".snap"));

    /// <summary>To Snapshooter a snapshot that is missing is a new one, and right: here that is only so where it is accepted.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The ModuleInitializer attribute should not be used in libraries", Justification = "A test project is no library.")]
    internal static void RefuseWhatIsMissing() => Environment.SetEnvironmentVariable("SNAPSHOOTER_STRICT_MODE", Acceptance.IsAsked ? "off" : "on");
}
