namespace Intercom.Usage.Tests;

/// <summary>The C# of a README is one program, from its first block to its last.</summary>
public sealed class ReadmeTests
{
    private const string Given = """
        IServiceCollection services = null!;
        IConfiguration configuration = null!;
        byte[] body = [];
        string signature = "";

        """;

    public static TheoryData<string> Packages => [.. Directory.GetDirectories(RepositoryFiles.Path("src"), "Intercom.Generated*").Select(folder => Path.GetFileName(folder))];

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Intercom.Generated/README.md")]
    [InlineData("src/Intercom.Generated.AspNetCore/README.md")]
    [InlineData("src/Intercom.Generated.Redis/README.md")]
    [InlineData("src/Intercom.Generated.Testing/README.md")]
    public void It_compiles(string page)
    {
        string[] blocks = [.. CodeBlocks.In(RepositoryFiles.Path(page))];

        Assert.NotEmpty(blocks);
        string[] errors = [.. ReadmeCode.Errors(string.Concat(blocks), Given)];
        Assert.True(errors.Length == 0, string.Join(Environment.NewLine, errors));
    }

    [Theory, MemberData(nameof(Packages))]
    public void A_package_has_one(string package) => Assert.StartsWith($"# {package}\n", File.ReadAllText(RepositoryFiles.Path("src", package, "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
