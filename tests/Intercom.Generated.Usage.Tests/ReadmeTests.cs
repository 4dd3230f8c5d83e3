using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Usage.Tests;

/// <summary>The C# of the README is one program, from its first block to its last.</summary>
public sealed class ReadmeTests
{
    /// <summary>What a reader has at hand already.</summary>
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Text.Json.Nodes;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Intercom;
        using Intercom.AspNetCore;

        class WelcomeMail : INotificationHandler<User>
        {
            public Task HandleAsync(Notification notification, User model, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        class AuditTrail : INotificationHandler
        {
            public Task HandleAsync(Notification notification, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        class Readme
        {
            async Task ReadAsync(IServiceCollection services, IConfiguration configuration, byte[] body, string signature)
            {

        """;

    [Fact]
    public void It_compiles()
    {
        string[] blocks = [.. CodeBlocks.In(RepositoryFiles.Path("README.md"))];
        Assert.True(blocks.Length > 10);
        string code = Before + string.Concat(blocks).Replace("using Intercom;\n", "", StringComparison.Ordinal).Replace("using Intercom.AspNetCore;\n", "", StringComparison.Ordinal) + "}}";
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(code)],
            assemblies.Select(assembly => MetadataReference.CreateFromFile(assembly)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        // An example may leave what it got unused.
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)));
    }
}
