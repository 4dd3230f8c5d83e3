using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Intercom.Usage.Tests.Conventions;

/// <summary>What is public of the packages, as the compiler of an app sees it.</summary>
internal static class PublicSurface
{
    private static readonly string[] s_packages = ["Intercom.Generated", "Intercom.Generated.AspNetCore", "Intercom.Generated.Redis", "Intercom.Generated.Testing"];

    private static readonly CSharpCompilation s_app = CSharpCompilation.Create("App", references: AppReferences.All);

    /// <summary>The packages, by the names of their assemblies.</summary>
    public static IEnumerable<IAssemblySymbol> Packages =>
        from reference in s_app.References
        let assembly = (IAssemblySymbol?)s_app.GetAssemblyOrModuleSymbol(reference)
        where s_packages.Contains(assembly?.Name)
        select assembly;

    public static IEnumerable<INamedTypeSymbol> Types => Packages.SelectMany(TypesOf);

    /// <summary>What an app may call, derive from or implement; neither accessors nor what the compiler adds.</summary>
    public static IEnumerable<ISymbol> Members =>
        Types.SelectMany(static type => type.GetMembers()).Where(static member =>
            IsVisible(member) && !member.IsImplicitlyDeclared && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null }));

    public static IEnumerable<IMethodSymbol> Methods => Members.OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary);

    public static IEnumerable<INamedTypeSymbol> TypesOf(IAssemblySymbol assembly) => TypesIn(assembly.GlobalNamespace);

    /// <summary>Whether a type has a name, or is derived from one that has.</summary>
    public static bool Is(this ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == name)
                return true;
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        from member in container.GetMembers()
        from type in member switch
        {
            INamespaceSymbol inner => TypesIn(inner),
            INamedTypeSymbol type when IsVisible(type) => TypesIn(type).Prepend(type),
            _ => [],
        }
        select type;

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
