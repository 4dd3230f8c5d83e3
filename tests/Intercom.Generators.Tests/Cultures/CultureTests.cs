using System.Globalization;

namespace Intercom.Generators.Tests.Cultures;

/// <summary>The compiler runs under the culture of whoever builds; what is generated and reported is the same for all.</summary>
public sealed class CultureTests
{
    private static readonly IReadOnlyList<string> s_invariant = Rendering.Under(CultureInfo.InvariantCulture);

    [CultureTheory]
    [InlineData("tr-TR", "TİTLE")]
    [InlineData("fi-FI", "TITLE")]
    public void Code_and_reports_are_the_same_under_every_culture(string culture, string title)
    {
        IReadOnlyList<string> lines = CultureProcess.Render(culture);

        // The process has the culture indeed.
        Assert.Equal(title, lines[0]);
        Assert.Equal(s_invariant, lines.Skip(1));
    }

    [Fact]
    public void Numbers_are_read_and_written_alike_whatever_their_signs_are_elsewhere()
    {
        var elsewhere = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        elsewhere.NumberFormat.NegativeSign = "~";
        elsewhere.NumberFormat.NumberDecimalSeparator = ",";
        elsewhere.NumberFormat.NumberGroupSeparator = ".";
        Assert.Equal(s_invariant, Rendering.Under(elsewhere));
    }
}
