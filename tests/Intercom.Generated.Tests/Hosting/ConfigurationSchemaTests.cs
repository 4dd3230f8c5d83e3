using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NJsonSchema;

namespace Intercom.Tests.Hosting;

/// <summary>The schema by which editors complete the settings of an app, against what the section is read by.</summary>
public class ConfigurationSchemaTests
{
    private static readonly string s_root = typeof(ConfigurationSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
    private static readonly Task<JsonSchema> s_schema = JsonSchema.FromFileAsync(Path.Combine(s_root, "src", "Intercom.Generated", "ConfigurationSchema.json"));

    [Fact]
    public async Task It_knows_the_options_a_section_may_have_and_no_others()
    {
        OptionsValidationException error = Assert.Throws<OptionsValidationException>(() => Read(("AccessToken", "t"), ("Another", "x")));
        string known = error.Message.Split("those are ")[1].Split('.')[0];
        Assert.Equal(known.Split(", "), (await ClientAsync()).Properties.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_defaults_are_those_of_the_options()
    {
        var options = new IntercomOptions();
        Assert.All((await ClientAsync()).Properties, option => Assert.Equal(Text(typeof(IntercomOptions).GetProperty(option.Key)!.GetValue(options)), Text(option.Value.Default)));
    }

    [Theory]
    [InlineData("""{"Intercom":{"AccessToken":"t","BaseAddress":"http://localhost:5000","ApiVersion":null,"Timeout":"00:01:30.5","MaxRetries":0,"Pacing":false}}""")]
    [InlineData("""{"Intercom":{"AppId":"a","AppApiKey":"k","Timeout":"-00:00:00.0010000","MaxJsonDepth":500}}""")]
    [InlineData("""{"Intercom":{"Eu":{"AccessToken":"t"},"Us":{"AccessToken":"t"}},"Logging":{}}""")]
    public async Task What_can_be_read_has_no_fault(string settings) => Assert.Empty((await s_schema).Validate(settings));

    [Theory]
    [InlineData("""{"Intercom":{"AcessToken":"t"}}""")]
    [InlineData("""{"Intercom":{"Eu":{"AcessToken":"t"}}}""")]
    [InlineData("""{"Intercom":{"Timeout":"90"}}""")]
    [InlineData("""{"Intercom":{"Timeout":90}}""")]
    [InlineData("""{"Intercom":{"MaxRetries":-1}}""")]
    [InlineData("""{"Intercom":{"MaxJsonDepth":501}}""")]
    [InlineData("""{"Intercom":{"MaxResponseSize":0}}""")]
    [InlineData("""{"Intercom":{"MaxPages":0}}""")]
    [InlineData("""{"Intercom":{"Pacing":"maybe"}}""")]
    [InlineData("""{"Intercom":"t"}""")]
    public async Task What_is_an_error_when_the_host_starts_is_one_while_it_is_written(string settings) => Assert.NotEmpty((await s_schema).Validate(settings));

    [Fact]
    public async Task The_longest_time_can_be_written() => Assert.Equal(Timeout.InfiniteTimeSpan, Read(("AccessToken", "t"), ("Timeout", "-00:00:00.0010000")).Timeout);

    private static string? Text(object? value) => value switch
    {
        null => null,
        Uri address => address.OriginalString,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static async Task<JsonSchema> ClientAsync() => (await s_schema).Properties["Intercom"].ActualSchema;

    private static IntercomOptions Read(params (string Key, string? Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddIntercom(Workspace.Section("Intercom", settings));
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<IntercomOptions>>().Value;
    }
}
