using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Intercom.Tests.Contract;

/// <summary>What the assemblies refer to, and what their types are called.</summary>
public class AssemblyTests
{
    [Fact]
    public void The_client_creates_and_inspects_nothing_by_reflection()
    {
        string[] forbidden = ["Activator.CreateInstance", "Type.GetProperty", "Type.GetProperties", "Type.GetField", "Type.GetMethod", "Type.GetConstructor", "Type.InvokeMember"];
        Assert.Empty(MembersOf(typeof(IntercomClient).Assembly.Location).Intersect(forbidden));
    }

    [Fact]
    public void The_emulator_knows_of_the_client_only_how_to_make_one()
    {
        string[] known = ["IntercomClient", "IntercomOptions"];
        Assert.Empty(TypesFrom(typeof(IntercomEmulator).Assembly.Location, "Intercom.Generated").Except(known));
    }

    [Fact]
    public void No_type_of_the_emulator_has_the_name_of_one_of_the_clients()
    {
        IEnumerable<string> clients = typeof(IntercomClient).Assembly.GetExportedTypes().Select(type => type.Name);
        Assert.Empty(typeof(IntercomEmulator).Assembly.GetTypes().Select(type => type.Name).Intersect(clients));
    }

    private static List<string> MembersOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.MemberReferences
               let member = metadata.GetMemberReference(handle)
               where member.Parent.Kind == HandleKind.TypeReference
               let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
               select $"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}",
        ];
    }

    private static List<string> TypesFrom(string assembly, string other)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.TypeReferences
               let type = metadata.GetTypeReference(handle)
               where type.ResolutionScope.Kind == HandleKind.AssemblyReference
                   && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == other
               select metadata.GetString(type.Name),
        ];
    }
}
