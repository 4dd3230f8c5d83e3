using System.Text;

namespace Intercom.Tests.Fuzzing;

/// <summary>Spoils JSON: bytes and whole parts of it are changed, doubled, lost, or come from another document.</summary>
internal sealed class JsonMutator(IReadOnlyList<byte[]> documents, int seed)
{
    private static readonly byte[][] s_parts =
    [
        .. new[]
        {
            "null", "true", "[]", "{}", "[[", "{\"", "}}", "\"", "\\", "\\u", "\\ud83d", "\\ude00", ":", ",", "-", "1e999", "0.1", "9223372036854775808", "\"type\":", "\"error.list\"", "\"user.list\"",
            "\"errors\":[{\"code\":\"not_found\"}]", "\"pages\":{\"next\":\"/x\"}", "\"id\":null", "\0", "\uFEFF", "NaN", "//", "/*",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next document.</summary>
    public byte[] Next()
    {
        var bytes = new List<byte>(Any(documents));
        for (int change = _random.Next(5); change >= 0; change--)
            Change(bytes);

        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        int at = _random.Next(bytes.Count + 1);
        int length = _random.Next(Math.Min(bytes.Count - at, 40) + 1);
        switch (_random.Next(8))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, Any(s_parts));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Any(s_parts));
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                byte[] other = Any(documents);
                bytes.InsertRange(at, other[_random.Next(other.Length)..]);
                break;
            case 6:
                bytes.InsertRange(at, Enumerable.Repeat((byte)(_random.Next(2) == 0 ? '[' : '{'), _random.Next(600)));
                break;
            default:
                if (at < bytes.Count)
                    bytes[at] = (byte)_random.Next(256);
                break;
        }
    }

    private byte[] Any(IReadOnlyList<byte[]> from) => from[_random.Next(from.Count)];
}
