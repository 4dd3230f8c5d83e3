using Microsoft.CodeAnalysis;

namespace Intercom.Usage.Tests.Conventions;

/// <summary>What an app, and its tests, can make by hand.</summary>
public sealed class ModelTests
{
    /// <summary>Another view of what can be set otherwise.</summary>
    private static readonly string[] s_views =
    [
        "Conversation.RenderedMessage", "JobError.Errors", "NamedCount.Name", "NamedCount.Value", "Notification.Model", "Notification.ModelType",
    ];

    private static IEnumerable<INamedTypeSymbol> Models => PublicSurface.Types.Where(static type => type is { Name: not "UnknownResource", IsAbstract: false } && type.BaseType.Is("Resource"));

    [Fact]
    public void There_are_models() => Assert.True(Models.Count() > 40, $"{Models.Count()}");

    [Fact]
    public void A_model_is_made_without_arguments() => Rule.HasNoExceptions(
        from model in Models
        where !model.InstanceConstructors.Any(static constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters: [] })
        select $"{model}: give it a public constructor without parameters");

    [Fact]
    public void What_a_model_has_can_be_set() => Rule.HasNoExceptions(
        from model in Models
        from property in model.GetMembers().OfType<IPropertySymbol>()
        where property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false }
        where property.SetMethod is not { DeclaredAccessibility: Accessibility.Public } && !s_views.Contains($"{model.Name}.{property.Name}")
        select $"{property}: give it a public setter");

    [Fact]
    public void Clients_of_resources_can_be_replaced_in_tests() => Rule.HasNoExceptions(
        from client in PublicSurface.Types
        where client.BaseType.Is("ResourceClient")
        from method in client.GetMembers().OfType<IMethodSymbol>()
        where method is { DeclaredAccessibility: Accessibility.Public, MethodKind: MethodKind.Ordinary, IsStatic: false }
        where (client.IsSealed || !(method.IsVirtual || method.IsOverride)) && !ForwardsToAVirtualOne(method)
        select $"{method}: make it virtual");

    /// <summary>An overload with a convenience more, whose work another does.</summary>
    private static bool ForwardsToAVirtualOne(IMethodSymbol method) =>
        method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Any(static other => other.IsVirtual);
}
