using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that no two parameters of a method, or of its request, have one name.</summary>
internal static class ParameterNames
{
    public static bool AreFree(OperationModel operation, MapReader reader, Findings findings)
    {
        NameTable names = new NameTable(findings).Reserve("a parameter of every request", "cancellationToken", "operation");
        if (operation.Sends is { } sends)
            names.Reserve("the body", "content", Naming.Camel(sends.Entity.Name));
        if (operation.Paging is not null)
            names.Reserve("the place to go on at", "cursor");

        ParameterModel[] parameters = [.. operation.Placeholders.Concat(operation.Query).Where(parameter => parameter.WireName != operation.Paging?.Cursor)];
        return parameters.All(parameter => names.Claim("The parameter", parameter.WireName, RangeOf(parameter, reader), parameter.Name));
    }

    /// <summary>Where it is described; the route, where it is an attribute of the model.</summary>
    private static TextRange RangeOf(ParameterModel parameter, MapReader reader)
    {
        IReadOnlyList<JsonMember> placeholders = reader.Map("parameters")?.Members ?? [];
        IReadOnlyList<JsonMember> query = reader.Map("query")?.Members ?? [];
        return placeholders.Concat(query).LastOrDefault(member => member.Name == parameter.WireName)?.NameRange ?? reader.Text("http")!.Range;
    }
}
