using System.Text.RegularExpressions;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds the table of errors.</summary>
internal static class ErrorBinder
{
    private static readonly Regex s_status = new("^[1-5]([0-9][0-9]|xx)\\z", RegexOptions.CultureInvariant);

    public static IEnumerable<ErrorModel> Bind(BoundFile file, Symbols symbols)
    {
        var rows = file.Root.Maps("errors").ToArray();
        foreach (JsonMember member in (file.Root.Map("errors")?.Members ?? []).Where(member => !Keys.IsAside(member.Name)))
            symbols.DeclareError(member.Name, Naming.Of(member.Name, member.NameRange, null, file.Findings), member.NameRange, file.Findings);

        var statuses = new HashSet<string>(StringComparer.Ordinal);
        foreach ((JsonMember member, JsonMap map) in rows)
        {
            MapReader row = file.Read(member, map, Keys.Error);
            string name = symbols.ErrorNames[member.Name];
            string doc = row.Text("doc")?.Value ?? "";

            string? parent = Parent(row.Text("is"), symbols, file.Findings);
            if (parent is not null && IsCircle(member.Name, file))
            {
                file.Findings.Report(Kinds.Circle, row.Text("is")!.Range, row.Text("is")!.Value, "error this can be a case of: it is one of this itself", "\"is\" without a circle");
                parent = null;
            }

            if (map["codes"] is null && map["statuses"] is null && !rows.Any(other => (other.Map["is"] as JsonText)?.Value == member.Name))
                file.Findings.Report(Kinds.MissingKey, member.NameRange, "codes", "An error that no status and no special case leads to", "[\"not_found\"], or add \"statuses\"");

            foreach (JsonText code in row.Texts("codes"))
                Claim(code, symbols.ErrorCodes, new KnownError(name, doc), file.Findings);

            foreach (JsonText status in row.Texts("statuses"))
            {
                if (!s_status.IsMatch(status.Value))
                    file.Findings.Report(Kinds.Malformed, status.Range, status.Value, "status", "three digits, or a digit and xx");
                else if (!statuses.Add(status.Value))
                    file.Findings.Report(Kinds.Duplicate, status.Range, status.Value);
            }

            if (name.Length > 0)
                yield return new ErrorModel(name, doc, parent, new(row.Texts("codes").Select(Value)), new(row.Texts("statuses").Where(status => s_status.IsMatch(status.Value)).Select(Value)));
        }
    }

    private static bool IsCircle(string name, BoundFile file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? at = name;
        do
            at = ((file.Root.Map("errors")![at] as JsonMap)?["is"] as JsonText)?.Value;
        while (at is not null && at != name && seen.Add(at));

        return at == name;
    }

    private static string Value(JsonText text) => text.Value;

    private static void Claim(JsonText code, Dictionary<string, KnownError> codes, KnownError error, Findings findings)
    {
        if (codes.ContainsKey(code.Value))
            findings.Report(Kinds.Duplicate, code.Range, code.Value);
        else
            codes.Add(code.Value, error);
    }

    private static string? Parent(JsonText? text, Symbols symbols, Findings findings)
    {
        if (text is null)
            return null;
        if (symbols.ErrorNames.TryGetValue(text.Value, out string? parent))
            return parent.Length > 0 ? parent : null;

        findings.ReportUnknown(Kinds.NotShared, "error", text.Range, text.Value, symbols.ErrorNames.Keys);
        return null;
    }
}
