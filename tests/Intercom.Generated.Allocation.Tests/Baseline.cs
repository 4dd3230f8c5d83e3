using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using Intercom.Benchmarks;

namespace Intercom.Allocation.Tests;

/// <summary>The bytes as they were reviewed, by the way this was compiled: without optimization, state machines are objects.</summary>
internal sealed class Baseline
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true };

    private readonly SortedDictionary<string, Recording> _recordings;

    private Baseline(SortedDictionary<string, Recording> recordings) => _recordings = recordings;

    /// <summary>Whether what is measured is taken for reviewed.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("INTERCOM_ACCEPT") == "true";

    private static string FilePath => RepositoryFolder.PathOf("tests", "Intercom.Generated.Allocation.Tests", "baseline.json");

    private static string Configuration => typeof(Baseline).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static Baseline Read() => new(JsonSerializer.Deserialize<SortedDictionary<string, Recording>>(File.ReadAllText(FilePath))!);

    public long BytesOf(string name) =>
        _recordings.TryGetValue(Configuration, out Recording? known) && known.Bytes.TryGetValue(name, out long bytes)
            ? bytes
            : throw new InvalidOperationException($"There is no baseline of '{name}' for {Configuration}: build/accept records it.");

    public void Accept(string name, long bytes)
    {
        Recording recording = _recordings.TryGetValue(Configuration, out Recording? known) ? known : new Recording();
        _recordings[Configuration] = recording with { Runtime = RuntimeInformation.FrameworkDescription };
        recording.Bytes[name] = bytes;
        File.WriteAllText(FilePath, JsonSerializer.Serialize(_recordings, s_options) + "\n");
    }

    /// <summary>To the byte on the runtime it was recorded with. What that allocates itself is not ours, and another may be a little off.</summary>
    public bool IsAsMuch(long bytes, long known) =>
        _recordings[Configuration].Runtime == RuntimeInformation.FrameworkDescription ? bytes == known : Math.Abs(bytes - known) <= known / 100;
}
