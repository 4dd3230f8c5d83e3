using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>The parts of a method that sends a request: what it takes, what it passes on, and what is said of it.</summary>
internal static class Call
{
    public const string Token = "CancellationToken cancellationToken = default";

    /// <summary>The choice whether a page is fetched before it is asked for.</summary>
    public static readonly (string Name, string Doc) Prefetch = ("prefetch", "Whether the next page is fetched while the present one is worked on.");

    /// <summary>The field that holds what the description says of an operation.</summary>
    public static string Field(OperationModel operation) => "s_" + char.ToLowerInvariant(operation.Name[0]) + operation.Name.Substring(1);

    /// <summary>Parameters that may be left out: <c>string? tagId = null</c>.</summary>
    public static string Optional(IEnumerable<ParameterModel> parameters) =>
        string.Join(", ", parameters.Select(parameter => $"{TypeNames.Optional(parameter.Type)} {parameter.Name} = null"));

    /// <summary>A list of parameters, or of arguments, without the empty ones.</summary>
    public static string Join(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));

    public static string Names(IEnumerable<ParameterModel> parameters) => string.Join(", ", parameters.Select(parameter => parameter.Name));

    /// <summary>A value of the query as Refit takes it.</summary>
    public static string QueryArgument(ParameterModel parameter) => parameter.Type.Kind switch
    {
        TypeKind.Boolean => $"{parameter.Name} is {{ }} {Variable(parameter)} ? ({Variable(parameter)} ? \"true\" : \"false\") : null",
        TypeKind.Enum => $"{parameter.Name}?.Value",
        TypeKind.Timestamp => $"{parameter.Name}?.ToUnixTimeSeconds()",
        TypeKind.Number or TypeKind.Decimal => $"{parameter.Name}?.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => parameter.Name,
    };

    /// <summary>The body of a method's request, made of the object it takes; nothing where it takes none.</summary>
    public static string Body(OperationModel operation) => operation.Sends is { } sends
        ? $"Content({sends.Entity.Variable}, JsonForm.{(sends.OnlyChanges ? "Changes" : "Everything")})"
        : "";

    /// <summary>A value of the route as Refit takes it: text, written as the API wants it.</summary>
    public static string PlaceholderArgument(ParameterModel parameter) => parameter.Type.Kind switch
    {
        TypeKind.Boolean => $"{parameter.Name} ? \"true\" : \"false\"",
        TypeKind.Enum => $"{parameter.Name}.ToString()",
        TypeKind.Timestamp => $"{parameter.Name}.ToUnixTimeSeconds().ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        TypeKind.Integer or TypeKind.Number or TypeKind.Decimal => $"{parameter.Name}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => parameter.Name,
    };

    /// <summary>Summary, endpoint, parameters and errors of a method.</summary>
    public static void Document(CodeWriter code, OperationModel operation, string? returns = null, params (string Name, string Doc)[] parameters) =>
        Document(code, [operation], returns, parameters);

    /// <summary>The same of a method that several operations share.</summary>
    public static void Document(CodeWriter code, IReadOnlyList<OperationModel> operations, string? returns, params (string Name, string Doc)[] parameters)
    {
        OperationModel operation = operations[0];
        XmlDoc.Summary(code, $"{operation.Doc.TrimEnd('.')}: {Routes(operations)}.");
        foreach ((string name, string doc) in parameters)
            XmlDoc.Parameter(code, name, doc);
        if (operation.Paging is null)
            DocumentToken(code);
        if (string.Join(" ", new[] { operation.Paging?.Doc, Versions(operation) }.Where(remark => remark is not null)) is { Length: > 0 } remarks)
            XmlDoc.Remarks(code, remarks);
        if ((operation.Paging is null ? returns : "The list. Its pages are fetched while it is read, and nothing is sent before.") is { } result)
            XmlDoc.Returns(code, result);
        foreach (KnownError error in operations.SelectMany(one => one.Errors).Distinct())
            XmlDoc.Exception(code, error.Name, error.Doc);
        if (operation.Paging is null)
            XmlDoc.Exception(code, "IntercomException", "The API refused, or could not be reached.");
    }

    /// <summary>The endpoints of operations.</summary>
    public static string Routes(IEnumerable<OperationModel> operations) => string.Join(", ", operations.Select(operation => $"`{operation.Method} {operation.Route}`"));

    /// <summary>Which versions of the API have the operation, where not all do.</summary>
    public static string? Versions(OperationModel operation) => operation.Versions is null ? null : $"API versions {operation.Versions}.";

    public static void DocumentToken(CodeWriter code) => XmlDoc.Parameter(code, "cancellationToken", "Ends the call.");

    public static (string Name, string Doc)[] Describe(IEnumerable<ParameterModel> parameters) => [.. parameters.Select(parameter => (parameter.Name, $"{parameter.Doc} Such as `{parameter.Example}`."))];

    private static string Variable(ParameterModel parameter) => parameter.Name.TrimStart('@') + "Value";
}
