using System.Reflection;

namespace Intercom.Testing.Tests.Watching;

/// <summary>The operations that are described and that the emulator is known not to serve: describing one asks for nothing here, but does not go unseen.</summary>
internal static class NotServed
{
    private const string Head = "# What api-spec describes and the emulator does not serve: build/accept writes this file.\n";

    private static readonly string s_path = Path.Combine(
        typeof(NotServed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "tests", "Intercom.Generated.Testing.Tests", "Watching", "not-served.txt");

    public static bool IsAccepted => Environment.GetEnvironmentVariable("INTERCOM_ACCEPT") == "true";

    public static IEnumerable<string> Reviewed => File.ReadLines(s_path).Where(line => !line.StartsWith('#'));

    public static void Write(IEnumerable<string> operations) => File.WriteAllText(s_path, Head + string.Concat(operations.Select(operation => operation + "\n")));
}
