using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intercom.Generators.Tests.Harness;
using Intercom.Generators.Tests.Library;

namespace Intercom.Generators.Tests.Cultures;

/// <summary>What is generated and reported where the compiler runs under some culture: a line for each file, and one for each mistake.</summary>
internal static class Rendering
{
    /// <summary>Names with the letters that cultures change differently, numbers with signs and points, and mistakes told with numbers.</summary>
    private static readonly Description[] s_descriptions =
    [
        Description.OfRepository.With("boats.json", Boats.Json),
        SmallApi.Description
            .WithReplaced("things.json", "\"size\": {", "\"initial_index\": { \"type\": \"number\", \"doc\": \"In it.\", \"example\": -1.5 }, \"i\": { \"type\": \"integer\", \"doc\": \"It is.\", \"example\": -3 }, \"size\": {"),
        SmallApi.Description
            .WithReplaced("things.json", "\"size\": {", "\"initial_index\": { \"type\": \"intger\", \"doc\": \"In it.\", \"example\": -1.5 }, \"size\": {")
            .WithReplaced("things.json", "\"empty\": [202]", "\"empty\": [-202]")
            .WithReplaced("things.json", "\"retry\": \"safe\"", "\"retri\": \"safe\""),
    ];

    public static IReadOnlyList<string> Under(CultureInfo culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return [.. s_descriptions.SelectMany(Lines)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Lines(Description description)
    {
        GeneratorRun run = GeneratorRun.Of(description);
        return
        [
            .. run.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => $"{source.Key} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(source.Value)))}"),
            .. run.Diagnostics.Select(found => found.ToString()),
        ];
    }
}
