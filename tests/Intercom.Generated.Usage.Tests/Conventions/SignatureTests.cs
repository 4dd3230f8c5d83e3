using Microsoft.CodeAnalysis;

namespace Intercom.Usage.Tests.Conventions;

/// <summary>What signatures look like, each rule for the whole surface.</summary>
public sealed class SignatureTests
{
    [Fact]
    public void The_surface_is_that_of_all_packages() => Assert.Equal(4, PublicSurface.Packages.Count());

    [Fact]
    public void What_is_awaited_ends_in_Async_and_nothing_else_does() => Rule.HasNoExceptions(
        from method in PublicSurface.Methods
        where IsAwaited(method.ReturnType) != method.Name.EndsWith("Async", StringComparison.Ordinal)
        select $"{method}: rename it, or return a task");

    [Fact]
    public void What_is_awaited_can_be_cancelled_by_its_last_parameter() => Rule.HasNoExceptions(
        from method in PublicSurface.Methods
        where IsAwaited(method.ReturnType) && !method.IsOverride && method.Name != "DisposeAsync" && method.ContainingType.TypeKind != TypeKind.Interface
        where method.Parameters.LastOrDefault() is not { Type.Name: nameof(CancellationToken), Name: "cancellationToken", HasExplicitDefaultValue: true }
        select $"{method}: end with CancellationToken cancellationToken = default");

    [Fact]
    public void A_list_is_walked() => Rule.HasNoExceptions(
        from method in PublicSurface.Methods
        where method.Name is "All" or "Scroll" || method.Name.StartsWith("FindAll", StringComparison.Ordinal)
        where !method.ReturnType.Is("AsyncPageable")
        select $"{method}: return AsyncPageable<T>");

    [Fact]
    public void Of_what_is_awaited_only_counts_are_several() => Rule.HasNoExceptions(
        from method in PublicSurface.Methods
        where IsAwaited(method.ReturnType)
        from several in ((INamedTypeSymbol)method.ReturnType).TypeArguments
        where several is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte } || (several is INamedTypeSymbol { TypeArguments: [var item] } && IsWalked(several) && !item.Name.EndsWith("Count", StringComparison.Ordinal))
        select $"{method}: return AsyncPageable<T>, which fetches no more than is walked");

    [Fact]
    public void A_list_can_be_walked_by_await_foreach() =>
        Assert.Contains(PublicSurface.Types.Single(static type => type is { Name: "AsyncPageable", IsGenericType: true }).AllInterfaces, static type => type.Name == "IAsyncEnumerable");

    [Fact]
    public void Nothing_of_Refit_or_Polly_is_needed_to_use_it()
    {
        string[] known = ["System.", "Microsoft.Extensions.", "Microsoft.AspNetCore.", "netstandard", "StackExchange.Redis", "Intercom.Generated"];
        Rule.HasNoExceptions(
            from member in PublicSurface.Members
            from type in TypesOf(member)
            where type.ContainingAssembly is { } assembly && !known.Any(start => assembly.Name.StartsWith(start, StringComparison.Ordinal))
            select $"{member}: has {type} of {type.ContainingAssembly.Name}");
    }

    private static bool IsWalked(ITypeSymbol type) => type.AllInterfaces.Any(static implemented => implemented.Name == "IEnumerable");

    private static bool IsAwaited(ITypeSymbol type) => type.Name is nameof(Task) or nameof(ValueTask);

    private static IEnumerable<ITypeSymbol> TypesOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType).SelectMany(Inner),
        IPropertySymbol property => property.Parameters.Select(static parameter => parameter.Type).Append(property.Type).SelectMany(Inner),
        IFieldSymbol field => Inner(field.Type),
        IEventSymbol @event => Inner(@event.Type),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Inner(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Inner(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Inner).Prepend(named),
        _ => [],
    };
}
