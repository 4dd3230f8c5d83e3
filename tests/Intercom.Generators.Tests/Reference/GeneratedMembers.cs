using Intercom.Generators.Emit;
using Intercom.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Intercom.Generators.Tests.Reference;

/// <summary>Which members of a model an operation became. The generated code itself is asked: no rule of the emitters is told a second time.</summary>
internal sealed class GeneratedMembers
{
    private readonly EntityModel _entity;

    /// <summary>The methods of the client, with the fields of the operations they send.</summary>
    private readonly Dictionary<string, HashSet<string>> _sentBy;

    /// <summary>The methods of the model, each with the method of the client it calls.</summary>
    private readonly (MethodDeclarationSyntax Method, string Calls)[] _ofModel;

    public GeneratedMembers(ResourceModel resource, IReadOnlyDictionary<string, string> sources)
    {
        _entity = resource.Entity;
        MethodDeclarationSyntax[] ofClient = [.. PublicMethods(sources[$"{resource.ClientName}.g.cs"])];
        _sentBy = ofClient.GroupBy(method => method.Identifier.ValueText)
            .ToDictionary(overloads => overloads.Key, overloads => overloads.SelectMany(method => FieldsIn(method, ofClient)).ToHashSet());
        _ofModel = [.. PublicMethods(sources[$"{_entity.Name}.ActiveRecord.g.cs"]).Select(method => (method, CalledBy(method)))];
    }

    /// <summary>The members that send an operation, as one would call them.</summary>
    public IEnumerable<string> Of(OperationModel operation) =>
        from member in _ofModel
        where _sentBy[member.Calls].Contains(Call.Field(operation))
        let owner = member.Method.Modifiers.Any(SyntaxKind.StaticKeyword) ? _entity.Name : _entity.Variable.TrimStart('@')
        select $"{owner}.{member.Method.Identifier.ValueText}({string.Join(", ", Arguments(member.Method, operation))})";

    private static IEnumerable<MethodDeclarationSyntax> PublicMethods(string code) => CSharpSyntaxTree.ParseText(code).GetRoot()
        .DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>The fields a method names, itself or by what it calls.</summary>
    private static HashSet<string> FieldsIn(MethodDeclarationSyntax method, MethodDeclarationSyntax[] all)
    {
        string[] names = [.. method.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Parent is not MemberAccessExpressionSyntax).Select(name => name.Identifier.ValueText)];
        return [.. names, .. all.Where(other => other != method && names.Contains(other.Identifier.ValueText)).SelectMany(other => FieldsIn(other, all))];
    }

    private static string CalledBy(MethodDeclarationSyntax method) =>
        ((MemberAccessExpressionSyntax)method.DescendantNodes().OfType<InvocationExpressionSyntax>().First().Expression).Name.Identifier.ValueText;

    /// <summary>What is given: what must be, the key of this operation, and dots for the rest.</summary>
    private static IEnumerable<string> Arguments(MethodDeclarationSyntax method, OperationModel operation)
    {
        ParameterSyntax[] parameters = [.. method.ParameterList.Parameters.Where(parameter => parameter.Identifier.ValueText != "cancellationToken")];
        foreach (ParameterSyntax parameter in parameters.Where(parameter => parameter.Default is null))
            yield return parameter.Identifier.ValueText;

        ParameterSyntax[] choices = [.. parameters.Where(parameter => parameter.Default is not null)];
        ParameterSyntax? key = choices.FirstOrDefault(parameter => parameter.Identifier.Text == operation.Key?.Name);
        if (key is not null)
            yield return $"{key.Identifier.ValueText}: …";
        if (choices.Any(parameter => operation.Query.Any(query => query.Name == parameter.Identifier.Text)))
            yield return "…";
    }
}
