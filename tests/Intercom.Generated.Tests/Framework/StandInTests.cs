using System.Globalization;

namespace Intercom.Tests.Framework;

/// <summary>What stands in on the .NET Framework for types of .NET does as those do. It is compiled into these tests, beside what it stands in for.</summary>
public class StandInTests
{
    /// <summary>Where the meaning of a byte of UTF-8 changes.</summary>
    private static readonly byte[] s_edges = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];

    private static readonly byte[][] s_texts =
    [
        [],
        .. from a in s_edges select new[] { a },
        .. from a in s_edges from b in s_edges select new[] { a, b },
        .. from a in s_edges from b in s_edges from c in s_edges select new[] { a, b, c },
        .. from a in s_edges.Where(first => first >= 0xF0) from b in s_edges from c in s_edges from d in s_edges select new[] { a, b, c, d },
    ];

    [Fact]
    public void A_character_is_decoded_alike() => Assert.All(s_texts, text => Assert.Equal(DecodedByRuntime(text), Decoded(text)));

    [Fact]
    public void Utf8_is_valid_alike() => Assert.All(s_texts, text => Assert.Equal(System.Text.Unicode.Utf8.IsValid(text), Utf8.IsValid(text)));

    [Fact]
    public void Ascii_is_valid_and_equal_alike() => Assert.All(s_texts, text =>
    {
        string letters = string.Concat(text.Select(letter => (char)letter));
        Assert.Equal(System.Text.Ascii.IsValid(text), Ascii.IsValid(text));
        Assert.Equal(System.Text.Ascii.Equals(text, letters), Ascii.Equals(text, letters));
        Assert.Equal(System.Text.Ascii.Equals(text, letters + "a"), Ascii.Equals(text, letters + "a"));
    });

    [Fact]
    public void Zeros_at_the_end_are_counted_alike() =>
        Assert.All(Enumerable.Range(0, 64).SelectMany(bit => new[] { 0UL, 1UL << bit, ulong.MaxValue << bit, (1UL << bit) | (1UL << 63) }), value =>
            Assert.Equal(System.Numerics.BitOperations.TrailingZeroCount(value), BitOperations.TrailingZeroCount(value)));

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1234.56, "1234.56")]
    [InlineData(-19.99, "-19.99")]
    [InlineData(1e300, "1E+300")]
    [InlineData(0.33333333333333331, "0.33333333333333331")]
    public void A_number_is_written_with_as_many_digits_as_it_needs(double number, string written)
    {
        Assert.Equal(written, number.ToShortestString());
        Assert.Equal(number, double.Parse(number.ToShortestString(), CultureInfo.InvariantCulture));
    }

    private static (object Status, string Character, int Length) DecodedByRuntime(byte[] text)
    {
        object status = System.Text.Rune.DecodeFromUtf8(text, out System.Text.Rune character, out int length);
        return (status, character.ToString(), length);
    }

    private static (object Status, string Character, int Length) Decoded(byte[] text)
    {
        object status = Rune.DecodeFromUtf8(text, out Rune character, out int length);
        return (status, character.ToString(), length);
    }
}
