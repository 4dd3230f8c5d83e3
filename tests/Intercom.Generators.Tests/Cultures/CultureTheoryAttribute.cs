namespace Intercom.Generators.Tests.Cultures;

/// <summary>A theory that is tried under real cultures, where the machine knows any.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CultureTheoryAttribute : TheoryAttribute
{
    public CultureTheoryAttribute()
    {
        if (!CultureProcess.KnowsCultures)
            Skip = "This machine knows no cultures. Install ICU: apt-get install libicu-dev (Debian, Ubuntu), brew install icu4c (macOS).";
    }
}
