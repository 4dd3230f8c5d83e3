using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>What is said of the method that several operations share: it finds by whichever key is given.</summary>
internal static class FindDocs
{
    /// <summary>What may be asked for besides the key.</summary>
    public static IEnumerable<ParameterModel> Choices(IReadOnlyList<OperationModel> finders) => finders.SelectMany(finder => finder.Query).Distinct();

    public static void Write(CodeWriter code, IReadOnlyList<OperationModel> finders, bool orDefault)
    {
        string entity = finders[0].Returns.Entity!.WireName;
        XmlDoc.Summary(code, $"Finds the {entity} with one of these keys: {Call.Routes(finders)}.");
        foreach (OperationModel finder in finders)
            XmlDoc.Parameter(code, finder.Key!.Name, $"{finder.Key!.Doc} Such as `{finder.Key!.Example}`.");
        foreach ((string name, string doc) in Call.Describe(Choices(finders)))
            XmlDoc.Parameter(code, name, doc);
        Call.DocumentToken(code);
        XmlDoc.Returns(code, orDefault ? $"The {entity}, or null when there is none." : $"The {entity}.");
        XmlDoc.Exception(code, "ArgumentException", "No key is given, or several are; nothing was sent.");
        foreach (KnownError error in finders.SelectMany(finder => finder.Errors).Distinct().Where(error => !orDefault || error.Name != "ResourceNotFoundException"))
            XmlDoc.Exception(code, error.Name, error.Doc);
        XmlDoc.Exception(code, "IntercomException", "The API refused, or could not be reached.");
    }
}
