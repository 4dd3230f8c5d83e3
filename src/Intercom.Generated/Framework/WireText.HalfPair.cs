using System.Text.RegularExpressions;

namespace Intercom;

internal static partial class WireText
{
    private static readonly Regex s_halfPair = new(HalfPairPattern, RegexOptions.Compiled);

    private static partial Regex HalfPair() => s_halfPair;
}
