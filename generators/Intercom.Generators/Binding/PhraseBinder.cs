using System.Text.RegularExpressions;
using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Reads the phrases of "sends" and "returns".</summary>
internal sealed class PhraseBinder(IReadOnlyDictionary<string, EntityModel> entities, Symbols symbols, Findings findings)
{
    private const string ChangesOf = "changes of ";
    private const string PageOf = "page of ";
    private const string IntegerAt = "integer at ";
    private const string ListOf = "list of ";
    private const string At = " at ";

    private static readonly Regex s_oneOrList = new("^(?<one>[a-z_0-9]+) or list of \\k<one>\\z", RegexOptions.CultureInvariant);
    private static readonly Regex s_path = new("^[a-z_0-9]+(\\.[a-z_0-9]+)*\\z", RegexOptions.CultureInvariant);

    /// <summary>"user", or "changes of user".</summary>
    public BodyModel? Sends(JsonText text)
    {
        bool onlyChanges = text.Value.StartsWith(ChangesOf, StringComparison.Ordinal);
        EntityModel? entity = Find(onlyChanges ? text.Value.Substring(ChangesOf.Length) : text.Value, text);
        return entity is null ? null : new BodyModel(entity, onlyChanges);
    }

    /// <summary>"user", "user or list of user", "page of user", "integer at user.count", "totals at conversation", "list of totals at user.tag", or "nothing".</summary>
    public ReturnModel? Returns(JsonText text)
    {
        if (text.Value == "nothing")
            return new ReturnModel(ReturnKind.Nothing);
        if (text.Value.StartsWith(IntegerAt, StringComparison.Ordinal))
            return Integer(text);

        if (text.Value.IndexOf(At, StringComparison.Ordinal) is > 0 and var at)
            return Inside(text, text.Value.Substring(0, at), text.Value.Substring(at + At.Length));

        if (text.Value.StartsWith(ListOf, StringComparison.Ordinal))
        {
            findings.Report(Kinds.Malformed, text.Range, text.Value, "return", $"\"{PageOf}{text.Value.Substring(ListOf.Length)}\": a list that comes whole is one page");
            return null;
        }

        Match match = s_oneOrList.Match(text.Value);
        bool isPage = text.Value.StartsWith(PageOf, StringComparison.Ordinal);
        ReturnKind kind = match.Success ? ReturnKind.OneOrList : isPage ? ReturnKind.Page : ReturnKind.One;
        EntityModel? entity = Find(match.Success ? match.Groups["one"].Value : isPage ? text.Value.Substring(PageOf.Length) : text.Value, text);
        if (entity is null)
            return null;
        if (kind == ReturnKind.One || entity.ListKey is not null)
            return new ReturnModel(kind, entity);

        findings.Report(Kinds.Malformed, text.Range, text.Value, $"return, as the model '{entity.WireName}' has no \"list\"", "\"list\": the member that holds the records, in that model");
        return null;
    }

    private ReturnModel? Integer(JsonText text) =>
        PathOf(text, text.Value.Substring(IntegerAt.Length)) is { } path ? new ReturnModel(ReturnKind.Integer, Path: path) : null;

    private ReturnModel? Inside(JsonText text, string what, string where)
    {
        bool isList = what.StartsWith(ListOf, StringComparison.Ordinal);
        EntityModel? entity = Find(isList ? what.Substring(ListOf.Length) : what, text);
        EquatableArray<string>? path = PathOf(text, where);
        return entity is null || path is null ? null : new ReturnModel(isList ? ReturnKind.ListInside : ReturnKind.One, entity, path.Value);
    }

    private EquatableArray<string>? PathOf(JsonText text, string path)
    {
        if (s_path.IsMatch(path))
            return new(path.Split('.'));

        findings.Report(Kinds.Malformed, text.RangeOf(path), path, "path", "the names that lead to it, with dots between them");
        return null;
    }

    private EntityModel? Find(string name, JsonText text)
    {
        if (entities.TryGetValue(name, out EntityModel? entity))
            return entity;

        // A model that is there and could not be bound has been reported already.
        if (symbols.ModelNamed(name) is null && !symbols.IsBroken(name))
            findings.ReportUnknown(Kinds.UnknownName, "model", text.RangeOf(name), name, symbols.ModelNames);
        return null;
    }
}
