namespace Intercom.Testing.Tests.Http;

public sealed class VersionTests : EmulatorTest
{
    [Theory]
    [InlineData(null)]
    [InlineData("1.0")]
    [InlineData("1.1")]
    [InlineData("1.2")]
    [InlineData("1.3")]
    [InlineData("1.4")]
    [InlineData("Unstable")]
    public async Task Versions_of_api_1_are_served(string? version) =>
        (await GetAsync("/users", version)).AssertOk();

    [Theory]
    [InlineData("0.9")]
    [InlineData("1.5")]
    [InlineData("1.10")]
    [InlineData("2.0")]
    [InlineData("unstable")]
    [InlineData("latest")]
    public async Task Other_versions_are_invalid(string version) =>
        (await GetAsync("/users", version)).AssertError(400, "intercom_version_invalid", "Intercom-Version");
}
