using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Sees to it that no two parameters of a method, or of its request, have one name.</summary>
internal static class ParameterNames
{
    /// <param name="operation">The operation.</param>
    /// <param name="variable">What an object of its resource is called.</param>
    /// <param name="reader">Its description.</param>
    /// <param name="findings">Where to report.</param>
    public static bool AreFree(OperationModel operation, string variable, MapReader reader, Findings findings)
    {
        NameTable names = new NameTable(findings).Reserve("a parameter of every request", "cancellationToken", "operation");
        if (operation.Sends is { } sends)
            names.Reserve("the body", "content", sends.Entity.Variable);
        if (operation.Role == Role.Act)
            names.Reserve("the object that does it", variable);
        if (operation.Paging is not null)
            names.Reserve("the place to go on at", "cursor");

        if (operation.Role != Role.Act)
            return ClaimAll(names, operation.Placeholders.Concat(operation.Query), reader);

        // What the object itself knows is no parameter of the method, but one of its request.
        NameTable ofRequest = new NameTable(findings).Reserve("a parameter of every request", "cancellationToken", "operation");
        if (operation.Sends is not null)
            ofRequest.Reserve("the body", "content");
        return ClaimAll(ofRequest, operation.Placeholders.Concat(operation.Query), reader) && ClaimAll(names, operation.Query, reader);
    }

    private static bool ClaimAll(NameTable names, IEnumerable<ParameterModel> parameters, MapReader reader) =>
        parameters.All(parameter => names.Claim("The parameter", parameter.WireName, RangeOf(parameter, reader), parameter.Name));

    /// <summary>Where it is described; the route, where it is an attribute of the model.</summary>
    private static TextRange RangeOf(ParameterModel parameter, MapReader reader)
    {
        IReadOnlyList<JsonMember> placeholders = reader.Map("parameters")?.Members ?? [];
        IReadOnlyList<JsonMember> query = reader.Map("query")?.Members ?? [];
        return placeholders.Concat(query).LastOrDefault(member => member.Name == parameter.WireName)?.NameRange ?? reader.Text("http")!.Range;
    }
}
