namespace Intercom.Package.Tests.Apps;

/// <summary>A test that compiles ahead of time, and needs a linker for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && !OnPath("clang") && !OnPath("gcc"))
            Skip = "There is neither clang nor gcc on the PATH. Install one: apt-get install clang zlib1g-dev (Debian).";
    }

    private static bool OnPath(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
