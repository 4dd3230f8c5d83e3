using System.Globalization;

namespace Intercom.Generators.Tests.Harness;

/// <summary>How many inputs are tried where any would do: a few unless <c>INTERCOM_FUZZ_INPUTS</c> asks for more.</summary>
internal static class FuzzInputs
{
    private const int Few = 600;

    private static readonly int? s_asked = int.TryParse(Environment.GetEnvironmentVariable("INTERCOM_FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int inputs) ? inputs : null;

    public static bool AreAsked => s_asked is not null;

    public static int Number => s_asked ?? Few;
}
