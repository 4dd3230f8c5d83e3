using Intercom.Generators.Binding;
using Intercom.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Library;

/// <summary>The generator refuses names that handwritten code has: it cannot see that code, so the two are compared here.</summary>
public sealed class ReservedNameTests
{
    [Fact]
    public void No_attribute_can_be_named_as_a_member_of_its_base_class_is()
    {
        INamedTypeSymbol resource = LibraryCompilation.Of(Description.OfRepository).Compilation.GetTypeByMetadataName("Intercom.Resource")!;
        IEnumerable<string> members = resource.GetMembers()
            .Where(member => member.DeclaredAccessibility != Accessibility.Private && member.CanBeReferencedByName && !member.IsImplicitlyDeclared)
            .Select(member => member.Name);
        Assert.Empty(members.Except(AttributeBinder.Taken));
    }
}
