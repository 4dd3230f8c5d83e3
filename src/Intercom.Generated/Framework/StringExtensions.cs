namespace Intercom;

/// <summary>What <see cref="string"/> has on .NET.</summary>
internal static class StringExtensions
{
    extension(string)
    {
        public static string Concat(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => first.ToString() + second.ToString();
    }

    extension(string text)
    {
        /// <param name="oldValue">What to replace.</param>
        /// <param name="newValue">What by.</param>
        /// <param name="comparison">Ordinal, which is the only way in which the .NET Framework replaces.</param>
        public string Replace(string oldValue, string newValue, StringComparison comparison) =>
            comparison == StringComparison.Ordinal ? text.Replace(oldValue, newValue) : throw new NotSupportedException($"Text is replaced in ordinal comparison only, not {comparison}.");
    }
}
