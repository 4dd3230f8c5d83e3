using System.Reflection;
using Intercom.Generators.Model;

namespace Intercom.Generators.Tests.Library;

/// <summary>Who may know whom in the generator.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void The_model_knows_nothing_of_roslyn_and_of_positions()
    {
        IEnumerable<Type> known = typeof(ApiModel).Assembly.GetTypes()
            .Where(type => type.Namespace == "Intercom.Generators.Model" && !type.Name.StartsWith('<'))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(field => field.FieldType))
            .SelectMany(type => type.IsGenericType ? type.GetGenericArguments().Append(type) : [type]);
        Assert.DoesNotContain(known, type => type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true || type.Namespace == "Intercom.Generators.Parsing");
    }

    [Fact]
    public void Emitters_decide_nothing_they_know_no_findings_and_no_json()
    {
        string[] folders = [.. Directory.EnumerateFiles(Harness.Repository.PathOf("generators", "Intercom.Generators", "Emit"), "*.cs")];
        Assert.All(folders, file => Assert.DoesNotMatch("Intercom\\.Generators\\.(Binding|Parsing|Diagnostics)", File.ReadAllText(file)));
    }
}
