using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes the exceptions, and the table of which code and which status becomes which.</summary>
internal static class ErrorEmitter
{
    public static SourceText Emit(EquatableArray<ErrorModel> errors, string space)
    {
        var code = new CodeWriter("intercom.json", space);
        foreach (ErrorModel error in errors)
        {
            EmitException(code, error);
            code.Line();
        }

        using (code.Open("internal static partial class ErrorTable"))
        {
            using (code.Open("private static partial IntercomException? ByCode(string code, FailedAnswer answer) => code switch", "};"))
            {
                foreach (ErrorModel error in errors.Where(error => error.Codes.Count > 0))
                    code.Line($"{string.Join(" or ", error.Codes.Select(Literal.Of))} => {New(error)},");
                code.Line("_ => null,");
            }

            code.Line();
            using (code.Open("private static partial IntercomException? ByStatus(int status, FailedAnswer answer) => status switch", "};"))
            {
                // One status is more than a hundred of them: it is asked for first.
                foreach ((string pattern, ErrorModel error) in errors.SelectMany(Patterns).OrderBy(row => row.Pattern.Contains(">=")))
                    code.Line($"{pattern} => {New(error)},");
                code.Line("_ => null,");
            }
        }

        return code.ToSourceText();
    }

    private static void EmitException(CodeWriter code, ErrorModel error)
    {
        string parent = error.Base ?? "IntercomException";
        XmlDoc.Summary(code, error.Doc);
        using (code.Open($"public partial class {error.Name} : {parent}"))
        {
            XmlDoc.Summary(code, "Creates the exception, for the tests of an app.");
            XmlDoc.Parameter(code, "message", "What happened.");
            XmlDoc.Parameter(code, "innerException", "What caused it.");
            using (code.Open($"public {error.Name}(string message, Exception? innerException = null) : base(message, innerException)"))
            {
            }

            code.Line();
            using (code.Open($"internal {error.Name}(FailedAnswer answer) : base(answer)"))
                code.Line("Take(answer);");

            code.Line();
            XmlDoc.Summary(code, "Takes from the answer what only this exception tells.");
            code.Line("partial void Take(FailedAnswer answer);");
        }
    }

    private static string New(ErrorModel error) => $"new {error.Name}(answer)";

    private static IEnumerable<(string Pattern, ErrorModel Error)> Patterns(ErrorModel error)
    {
        foreach (string status in error.Statuses)
            yield return (status.EndsWith("xx", StringComparison.Ordinal) ? $">= {status[0]}00 and <= {status[0]}99" : status, error);
    }
}
