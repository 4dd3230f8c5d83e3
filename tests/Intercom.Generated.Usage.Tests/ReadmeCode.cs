using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Usage.Tests;

/// <summary>C# from a page, in the project of a reader.</summary>
internal static partial class ReadmeCode
{
    /// <summary>What an app of ASP.NET has at hand without a line of its own, and two classes the pages speak of.</summary>
    private const string Project = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;

        class WelcomeMail : Intercom.AspNetCore.INotificationHandler<Intercom.User>
        {
            public Task HandleAsync(Intercom.Notification notification, Intercom.User model, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        class AuditTrail : Intercom.AspNetCore.INotificationHandler
        {
            public Task HandleAsync(Intercom.Notification notification, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    /// <summary>What the compiler has against statements, each with the line it is about.</summary>
    /// <param name="statements">The statements, and wherever among them the namespaces they use.</param>
    /// <param name="given">Fields they may use.</param>
    public static IEnumerable<string> Errors(string statements, string given)
    {
        string page = $$"""
            {{string.Concat(Using().Matches(statements).Select(match => match.Value).Distinct())}}
            class Page
            {
                {{given}}
                async Task ReadAsync()
                {
                    {{Using().Replace(statements, "")}}
                }
            }
            """;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(Project), CSharpSyntaxTree.ParseText(page)],
            AppReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // An example may leave what it got unused, but not take null for something.
        return from diagnostic in compilation.GetDiagnostics()
               where diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)
               select $"{diagnostic.GetMessage(CultureInfo.InvariantCulture)} {LineOf(diagnostic)}";
    }

    private static string? LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim();

    [GeneratedRegex(@"^using [\w.]+;\r?\n", RegexOptions.Multiline)]
    private static partial Regex Using();
}
