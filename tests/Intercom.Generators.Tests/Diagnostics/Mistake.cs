using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>A mistake someone makes in the small description, by replacing one stretch of a file.</summary>
internal sealed class Mistake
{
    public const string Shared = "intercom.json";
    public const string Resource = "things.json";

    private readonly string _file;
    private readonly string _message;
    private readonly Lazy<MarkedText> _marked;

    /// <param name="id">The diagnostic it is to be reported by.</param>
    /// <param name="file">The file.</param>
    /// <param name="original">What stood there, with ' for the quotes of JSON.</param>
    /// <param name="edited">What stands there now, with the place of the report between « and ».</param>
    /// <param name="message">What is to be said of it.</param>
    public Mistake(string id, string file, string original, string edited, string message)
        : this(id, file, original, edited, edited, message)
    {
    }

    /// <param name="id">The diagnostic it is to be reported by.</param>
    /// <param name="file">The file.</param>
    /// <param name="original">What stood there, with ' for the quotes of JSON.</param>
    /// <param name="edited">What stands there now.</param>
    /// <param name="place">Where it is reported, when that is elsewhere.</param>
    /// <param name="message">What is to be said of it.</param>
    public Mistake(string id, string file, string original, string edited, string place, string message)
    {
        (Id, Name, _file, _message) = (id, $"{id}: {edited}", file, message);
        _marked = new(() =>
        {
            Description description = SmallApi.Description.WithReplaced(file, Json(original), Json(MarkedText.Unmarked(edited)));
            return new MarkedText(description.WithReplaced(file, Json(MarkedText.Unmarked(place)), Json(place))[file]);
        });
    }

    public string Id { get; }

    public string Name { get; }

    private string Severity => KindsOfMistakes.ById[Id].DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "error";

    public Description Description => SmallApi.Description.With(_file, _marked.Value.Text);

    public LinePositionSpan Span => _marked.Value.Span;

    /// <summary>The report as a build prints it.</summary>
    public string Report => $"{_file}({Span.Start.Line + 1},{Span.Start.Character + 1}): {Severity} {Id}: {_message}";

    private static string Json(string quoted) => quoted.Replace('\'', '"');
}
