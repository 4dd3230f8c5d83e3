namespace Intercom.Usage.Tests;

/// <summary>The lines of the public contract, where it lies beside the repository, stand in this project as they stand there.</summary>
public sealed class ContractTests
{
    private static readonly string s_contract = RepositoryFiles.Path("..", "shared", "design", "usage.md");

    public static TheoryData<string> Lines =>
    [
        .. (File.Exists(s_contract) ? CodeBlocks.In(s_contract) : [])
            .SelectMany(block => block.Split('\n'))
            .SelectMany(line => CodeBlocks.WithoutComment(line).Split(';'))
            .Select(Squeezed)
            .Where(code => code.Length > 0)
            .Distinct(),
        // Where the contract is not at hand there is nothing to compare.
        "",
    ];

    [Theory, MemberData(nameof(Lines))]
    public void A_line_of_the_contract_is_compiled_here(string code)
    {
        string all = string.Concat(Directory.GetFiles(RepositoryFiles.Path("tests", "Intercom.Generated.Usage.Tests"), "*Usage.cs").Select(file => Squeezed(File.ReadAllText(file))));

        // "…" stands for whatever the reader likes, and so does an empty block.
        int from = 0;
        foreach (string part in code.Replace("{}", "{…}", StringComparison.Ordinal).Split('…'))
        {
            int at = all.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"'{code}' stands nowhere in this project.");
            from = at;
        }
    }

    private static string Squeezed(string code) => string.Concat(code.Where(character => !char.IsWhiteSpace(character)));
}
