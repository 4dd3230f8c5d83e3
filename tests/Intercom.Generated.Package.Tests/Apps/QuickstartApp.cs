using System.Xml.Linq;

namespace Intercom.Package.Tests.Apps;

/// <summary>The quickstart, with the packages in place of the projects.</summary>
internal static class QuickstartApp
{
    public const string Project = "Quickstart.csproj";

    private static string Source => Path.Combine(BuildFacts.Repository, "src", "Quickstart");

    public static void WriteTo(AppFolder folder)
    {
        foreach (string file in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Select(static file => Path.GetRelativePath(Source, file)).Where(IsSource))
            folder.Write(file, File.ReadAllText(Path.Combine(Source, file)));
        folder.Write(Project, ProjectOfPackages());
        folder.Write("Directory.Packages.props", File.ReadAllText(Path.Combine(BuildFacts.Repository, "Directory.Packages.props")));
        folder.Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
    }

    private static bool IsSource(string file) => file.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");

    private static string ProjectOfPackages()
    {
        XElement project = XElement.Load(Path.Combine(Source, Project));
        foreach (XElement reference in project.Descendants("ProjectReference").ToArray())
        {
            string id = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value);
            reference.ReplaceWith(
                new XElement("PackageReference", new XAttribute("Include", id)),
                new XElement("PackageVersion", new XAttribute("Include", id), new XAttribute("Version", BuildFacts.Version)));
        }

        return project.ToString();
    }
}
