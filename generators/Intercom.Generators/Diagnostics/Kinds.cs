using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Diagnostics;

/// <summary>The kinds of mistakes there are. DIAGNOSTICS.md explains each; AnalyzerReleases.*.md lists them by release, and the build compares: so each is written out.</summary>
internal static class Kinds
{
    /// <summary>From the root of the repository, where those are who see a diagnostic: users of the package never run the generator.</summary>
    private const string HelpPage = "generators/DIAGNOSTICS.md";

    private const string Category = "Intercom.Description";

    public static readonly DiagnosticDescriptor NoDescription = new(
        "ICG0001", "No description", "There is no description of the API: add api-spec/v1/intercom.json and a file for each resource as AdditionalFiles with IntercomDescription=\"true\"",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0001");

    public static readonly DiagnosticDescriptor NotJson = new(
        "ICG0002", "Not JSON", "This is no JSON: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0002");

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "ICG0003", "Unknown key", "'{0}' is no key of {1}{2}; it has {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0003");

    public static readonly DiagnosticDescriptor MissingKey = new(
        "ICG0004", "Missing key", "{1} lacks the key '{0}'; write \"{0}\": {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0004");

    public static readonly DiagnosticDescriptor WrongKind = new(
        "ICG0005", "Wrong kind of value", "{0} must be {1}, and is {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0005");

    public static readonly DiagnosticDescriptor Duplicate = new(
        "ICG0006", "Duplicate", "'{0}' stands here for the second time; keep one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0006");

    public static readonly DiagnosticDescriptor UnknownName = new(
        "ICG0007", "Unknown name", "There is no {0} '{1}'{2}; there is {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0007");

    public static readonly DiagnosticDescriptor Malformed = new(
        "ICG0008", "Malformed value", "'{0}' is no {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0008");

    public static readonly DiagnosticDescriptor PlaceholderWithoutParameter = new(
        "ICG0009", "Placeholder without parameter", "The placeholder '{0}' is neither an attribute of {1} nor described{2}; add it to \"parameters\"",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0009");

    public static readonly DiagnosticDescriptor ParameterWithoutPlaceholder = new(
        "ICG0010", "Parameter without placeholder", "The parameter '{0}' stands nowhere in '{1}'{2}; add {{{0}}} to the route, or move the parameter to \"query\"",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0010");

    public static readonly DiagnosticDescriptor Collision = new(
        "ICG0011", "Names collide", "{0} '{1}' would be named '{2}' in C#, as {3} is; give one of them another \"name\"",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0011");

    public static readonly DiagnosticDescriptor UnfitForRole = new(
        "ICG0012", "Unfit for its role", "An operation with the role '{0}' {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0012");

    public static readonly DiagnosticDescriptor TooMany = new(
        "ICG0013", "Too many attributes", "The model '{0}' has {1} attributes with its type; a model has {2} at most",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0013");

    public static readonly DiagnosticDescriptor SameRequest = new(
        "ICG0014", "Same request twice", "'{0}' is what the operation '{1}' of {2} sends and returns already; write another route, or remove one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0014");

    public static readonly DiagnosticDescriptor VersionRange = new(
        "ICG0015", "Unfit range of versions", "'{0}' is no range of some of the API's versions: {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0015");

    public static readonly DiagnosticDescriptor UnfitExample = new(
        "ICG0016", "Unfit example", "{0} does not fit {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0016");

    public static readonly DiagnosticDescriptor Unused = new(
        "ICG0017", "Unused", "Nothing uses the {0} '{1}'; {2}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0017");

    public static readonly DiagnosticDescriptor OutOfPlace = new(
        "ICG0018", "Out of place", "'{0}' is no {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0018");

    public static readonly DiagnosticDescriptor Taken = new(
        "ICG0019", "Taken", "'{0}' is no {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0019");

    public static readonly DiagnosticDescriptor UnfitToShare = new(
        "ICG0020", "Unfit to share a method", "'{0}' is no {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0020");

    public static readonly DiagnosticDescriptor Circle = new(
        "ICG0021", "Circle", "'{0}' is no {1}; write {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0021");

    public static readonly DiagnosticDescriptor NotShared = new(
        "ICG0022", "Not in intercom.json", "There is no {0} '{1}' in intercom.json{2}; there is {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0022");

    public static readonly DiagnosticDescriptor UnknownChoice = new(
        "ICG0023", "Not one of the choices", "There is no {0} '{1}'{2}; there is {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: HelpPage + "#icg0023");
}
