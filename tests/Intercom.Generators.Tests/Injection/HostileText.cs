using System.Globalization;

namespace Intercom.Generators.Tests.Injection;

/// <summary>Text that would be code, markup or a broken comment if it were written as it is.</summary>
internal static class HostileText
{
    /// <summary>A word that must never stand among the tokens of generated code.</summary>
    public const string Canary = "PWNED";

    public static IReadOnlyList<string> All { get; } =
    [
        "\"; class PWNED {} //",
        "\"\"\"PWNED\"\"\"",
        "*/ class PWNED {} /*",
        "]]>PWNED<![CDATA[",
        "</summary><PWNED/>",
        "<PWNED",
        "&PWNED;&#0;",
        "\nclass PWNED {}",
        "\r\nclass PWNED {}",
        "\u2028class PWNED {}",
        "\u2029class PWNED {}",
        "\u0085class PWNED {}",
        "\\\\\" + PWNED + \"\\",
        "{PWNED} {{PWNED}} }PWNED{",
        "{0} {PWNED:x}",
        "/// <summary>PWNED",
        "`PWNED",
        "`PWNED</c>` <c>`",
        "\0PWNED",
        "\uFEFF\u202EPWNED\uFFFE",
        "#error PWNED",
        "\n#if PWNED\n",
        "'PWNED' @\"PWNED\" $\"{PWNED}\"",
        "Größe 𝄞 PWNED",
        "\u2066\u2067\u2069\u200FPWNED\u202C",
        "\v\f\u001A\u007FPWNED",
        "-->PWNED<!--",
        "\\u0022; PWNED",
        "\n#pragma warning disable\n#nullable disable\n#line 1 \"PWNED\"",
    ];

    /// <summary>As a JSON string has it, without the quotes; nothing is escaped that need not be.</summary>
    public static string Json(string text) => string.Concat(text.Select(character => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        _ => character.ToString(),
    }));
}
