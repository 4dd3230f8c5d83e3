using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Binds what the resources share: address, versions, paging and errors.</summary>
internal static class SharedBinder
{
    public static (SharedModel Shared, EquatableArray<ErrorModel> Errors)? Bind(BoundFile file, Symbols symbols)
    {
        BindPaging(file, symbols);
        ErrorModel[] errors = [.. ErrorBinder.Bind(file, symbols)];
        if (file.Root.Map("versions") is not { } versionsMap || file.Root.Text("namespace") is not { } name || file.Root.Text("address") is not { } address)
            return null;

        var versions = new MapReader(versionsMap, Keys.Versions, new TextRange(versionsMap.Range.Start, 1), file.Findings);
        if (!versions.IsComplete || !IsNamespace(name, file) || !IsAddress(address, file))
            return null;

        string[] known = [.. versions.Texts("known").Select(text => text.Value)];
        JsonText standard = versions.Text("default")!;
        if (!known.Contains(standard.Value))
            file.Findings.ReportUnknown("version", standard.Range, standard.Value, known);

        symbols.Versions = known;
        return (new SharedModel(name.Value, address.Value, versions.Text("header")!.Value, standard.Value), new(errors));
    }

    private static void BindPaging(BoundFile file, Symbols symbols)
    {
        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("paging"))
        {
            MapReader paging = file.Read(member, map, Keys.Paging);
            if (paging.Text("follow") is not { } follow || paging.Text("doc") is not { } doc)
                continue;

            JsonText? cursor = paging.Text("cursor");
            // Known by its name whatever is wrong with it: operations that use it have no mistake.
            symbols.Paging[member.Name] = new PagingModel(doc.Value, follow.Value == "cursor" ? cursor?.Value : null);
            if (follow.Value is not ("link" or "cursor"))
                file.Findings.Report(Findings.Malformed, follow.Range, follow.Value, "way to follow a list", "\"link\" or \"cursor\"");
            else if (follow.Value == "link" && cursor is not null)
                file.Findings.Report(Findings.Malformed, cursor.Range, cursor.Value, "cursor, as this paging follows a link", "\"follow\": \"cursor\", or leave the cursor out");
            else if (follow.Value == "cursor" && cursor is null)
                file.Findings.Report(Findings.MissingKey, member.NameRange, "cursor", "A kind of paging that follows a cursor", "the parameter that holds it");
        }
    }

    private static bool IsNamespace(JsonText text, BoundFile file)
    {
        return text.Value.Split('.').All(part => Naming.Of(part, text.Range, text with { Value = part }, file.Findings) is not null);
    }

    private static bool IsAddress(JsonText text, BoundFile file)
    {
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http")
            return true;

        file.Findings.Report(Findings.Malformed, text.Range, text.Value, "address", "an absolute one, such as https://api.intercom.io");
        return false;
    }
}
