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
        string? name = file.Root.Text("namespace") is { } text && IsNamespace(text, file) ? text.Value : null;
        string? address = file.Root.Text("address") is { } url && IsAddress(url, file) ? url.Value : null;
        (string Header, string Default)? versions = file.Root.Map("versions") is { } map ? BindVersions(map, file, symbols) : null;
        return name is null || address is null || versions is not { } bound ? null : (new SharedModel(name, address, bound.Header, bound.Default), new(errors));
    }

    private static (string Header, string Default)? BindVersions(JsonMap map, BoundFile file, Symbols symbols)
    {
        var versions = new MapReader(map, Keys.Versions, new TextRange(map.Range.Start, 1), file.Findings);
        string[] known = [.. versions.Texts("known").Select(text => text.Value)];
        symbols.Versions = known;
        if (versions.Any("known") is JsonList { Items.Count: 0 } none)
            file.Findings.Report(Kinds.WrongKind, none.Range, "\"known\" of \"versions\"", "an array of one version at least", "empty");
        else if (versions.Text("default") is { } standard && known.Length > 0 && !known.Contains(standard.Value))
            file.Findings.ReportUnknown(Kinds.NotShared, "version", standard.Range, standard.Value, known);

        return versions.IsComplete ? (versions.Text("header")!.Value, versions.Text("default")!.Value) : null;
    }

    private static void BindPaging(BoundFile file, Symbols symbols)
    {
        // Known by its name whatever is wrong with it: operations that use it have no mistake.
        foreach (JsonMember member in (file.Root.Map("paging")?.Members ?? []).Where(member => !Keys.IsAside(member.Name)))
            symbols.Paging[member.Name] = new PagingModel("", null);

        foreach ((JsonMember member, JsonMap map) in file.Root.Maps("paging"))
        {
            MapReader paging = file.Read(member, map, Keys.Paging);
            JsonText? follow = paging.Text("follow");
            JsonText? cursor = paging.Text("cursor");
            symbols.Paging[member.Name] = new PagingModel(paging.Text("doc")?.Value ?? "", follow?.Value == "cursor" ? cursor?.Value : null);
            if (follow?.Value is not ("link" or "cursor" or null))
                file.Findings.Report(Kinds.Malformed, follow.Range, follow.Value, "way to follow a list", "\"link\" or \"cursor\"");
            else if (follow?.Value == "link" && cursor is not null)
                file.Findings.Report(Kinds.OutOfPlace, cursor.Range, cursor.Value, "cursor, as this paging follows a link", "\"follow\": \"cursor\", or leave the cursor out");
            else if (follow?.Value == "cursor" && map["cursor"] is null)
                file.Findings.Report(Kinds.MissingKey, member.NameRange, "cursor", "A kind of paging that follows a cursor", "the parameter that holds it");
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

        file.Findings.Report(Kinds.Malformed, text.Range, text.Value, "address", "an absolute one, such as https://api.intercom.io");
        return false;
    }
}
