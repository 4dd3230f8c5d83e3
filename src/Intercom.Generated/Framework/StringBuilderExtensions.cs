using System.Text;

namespace Intercom;

/// <summary>What <see cref="StringBuilder"/> has on .NET.</summary>
internal static class StringBuilderExtensions
{
    public static StringBuilder Append(this StringBuilder builder, Rune rune) => builder.Append(rune.ToString());
}
