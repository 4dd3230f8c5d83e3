namespace Intercom.Package.Tests;

/// <summary>What an app gets along with a package: no more than is needed, in the oldest version that serves, and not in a next one that may break.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData(
        "Intercom.Generated",
        ".NETFramework4.6.2: Microsoft.Extensions.Http 10.0.0, Microsoft.Extensions.Logging.Abstractions 10.0.0, Polly.Core [8.9.1, 9.0.0), Refit [16.4.0, 17.0.0), System.Net.Http.Json 10.0.15, System.Text.Json 10.0.15, System.Threading.RateLimiting 10.0.0",
        "net10.0: Microsoft.Extensions.Http 10.0.0, Microsoft.Extensions.Logging.Abstractions 10.0.0, Polly.Core [8.9.1, 9.0.0), Refit [16.4.0, 17.0.0), System.Threading.RateLimiting 10.0.0",
        "net8.0: Microsoft.Extensions.Http 8.0.1, Microsoft.Extensions.Logging.Abstractions 8.0.3, Polly.Core [8.9.1, 9.0.0), Refit [16.4.0, 17.0.0), System.Threading.RateLimiting 8.0.0")]
    [InlineData("Intercom.Generated.AspNetCore", "net10.0: Intercom.Generated [*], Polly.Core [8.9.1, 9.0.0)", "net8.0: Intercom.Generated [*], Polly.Core [8.9.1, 9.0.0)")]
    [InlineData(
        "Intercom.Generated.Redis",
        "net10.0: Intercom.Generated [*], StackExchange.Redis [3.4.35, 4.0.0)",
        "net8.0: Intercom.Generated [*], StackExchange.Redis [3.4.35, 4.0.0)")]
    [InlineData("Intercom.Generated.Testing", "net10.0: Intercom.Generated [*], Microsoft.AspNetCore.TestHost 10.0.0", "net8.0: Intercom.Generated [*], Microsoft.AspNetCore.TestHost 8.0.0")]
    [InlineData("Intercom.Generated.Emulator")]
    public void A_package_asks_for_no_more_than_this(string id, params string[] dependencies)
    {
        using var package = new PackedPackage(id);
        Assert.Equal(string.Join('\n', dependencies).Replace("*", BuildFacts.Version, StringComparison.Ordinal), string.Join('\n', package.Dependencies));
    }
}
