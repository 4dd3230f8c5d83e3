namespace Intercom.Testing.Tests.Page;

/// <summary>A fact that is tried in a real browser, where there is one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (!Chromium.IsInstalled)
            Skip = "There is no chromium on the PATH. Install it: apt-get install chromium (Debian).";
    }
}
