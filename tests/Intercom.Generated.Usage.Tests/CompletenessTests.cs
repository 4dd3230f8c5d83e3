using Intercom.AspNetCore;

namespace Intercom.Usage.Tests;

/// <summary>What a reader looks up on the page of a package is named there.</summary>
public sealed class CompletenessTests
{
    [Theory]
    [InlineData("Intercom.Generated", typeof(IntercomOptions))]
    [InlineData("Intercom.Generated.AspNetCore", typeof(IntercomWebhookOptions))]
    [InlineData("Intercom.Generated.Testing", typeof(IntercomEmulatorOptions))]
    public void Every_option_is(string package, Type options)
    {
        string page = PageOf(package);

        Assert.All(options.GetProperties(), option => Assert.Matches($@"\b{option.Name}\b", page));
    }

    [Fact]
    public void Every_exception_is()
    {
        string page = PageOf("Intercom.Generated");

        Assert.All(
            typeof(IntercomException).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(IntercomException))),
            exception => Assert.Matches($"`{exception.Name}`", page));
    }

    private static string PageOf(string package) => File.ReadAllText(RepositoryFiles.Path("src", package, "README.md"));
}
