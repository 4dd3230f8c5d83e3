using Intercom.Generators.Model;
using Microsoft.CodeAnalysis.Text;

namespace Intercom.Generators.Emit;

/// <summary>Writes what holds for every request as constants.</summary>
internal static class ApiEmitter
{
    public static SourceText Emit(SharedModel shared)
    {
        var code = new CodeWriter("intercom.json", shared.Namespace);
        XmlDoc.Summary(code, "What the description says of the API as a whole.");
        using (code.Open("internal static class IntercomApi"))
        {
            XmlDoc.Summary(code, "Where the API is.");
            code.Line($"public const string Address = {Literal.Of(shared.Address)};");
            code.Line();
            XmlDoc.Summary(code, "The header that names the version.");
            code.Line($"public const string VersionHeader = {Literal.Of(shared.VersionHeader)};");
            code.Line();
            XmlDoc.Summary(code, "The version that is asked for unless the app says otherwise.");
            code.Line($"public const string DefaultVersion = {Literal.Of(shared.DefaultVersion)};");
            code.Line();
            XmlDoc.Summary(code, "The API's own host, which its answers name whatever address was asked.");
            code.Line("public static Uri Host { get; } = new(Address);");
        }

        return code.ToSourceText();
    }
}
