using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Intercom;

/// <summary>Reads the options of a client from a section of the configuration. No message of it holds a value: it may be a secret.</summary>
internal sealed class OptionsSection(string name, IConfiguration section) : IConfigureNamedOptions<IntercomOptions>
{
    private static readonly SortedDictionary<string, Action<IntercomOptions, string>> s_settings = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(IntercomOptions.AccessToken)] = static (options, value) => options.AccessToken = value,
        [nameof(IntercomOptions.ApiVersion)] = static (options, value) => options.ApiVersion = value,
        [nameof(IntercomOptions.AppApiKey)] = static (options, value) => options.AppApiKey = value,
        [nameof(IntercomOptions.AppId)] = static (options, value) => options.AppId = value,
        [nameof(IntercomOptions.BaseAddress)] = static (options, value) => options.BaseAddress = Address(value),
        [nameof(IntercomOptions.MaxJsonDepth)] = static (options, value) => options.MaxJsonDepth = Number(value),
        [nameof(IntercomOptions.MaxPages)] = static (options, value) => options.MaxPages = Number(value),
        [nameof(IntercomOptions.MaxResponseSize)] = static (options, value) => options.MaxResponseSize = Number(value),
        [nameof(IntercomOptions.MaxRetries)] = static (options, value) => options.MaxRetries = Number(value),
        [nameof(IntercomOptions.Pacing)] = static (options, value) => options.Pacing = Switch(value),
        [nameof(IntercomOptions.Timeout)] = static (options, value) => options.Timeout = Duration(value),
    };

    /// <summary>The name of the client.</summary>
    public string Name => name;

    public string Path => section is IConfigurationSection { Path: var path } ? path : "";

    public bool IsEmpty => !section.GetChildren().Any();

    public IChangeToken Changed() => section.GetReloadToken();

    public void AddTo(IServiceCollection services) => services.AddSingleton(this).AddSingleton<IConfigureOptions<IntercomOptions>>(this);

    public void Configure(IntercomOptions options) => Configure(Options.DefaultName, options);

    /// <exception cref="OptionsValidationException">The section has a key that is no option, or a value that cannot be one.</exception>
    public void Configure(string? name, IntercomOptions options)
    {
        if (name != Name)
            return;

        string[] faults = [.. section.GetChildren().Select(setting => FaultOf(setting, options)).OfType<string>()];
        if (faults.Length > 0)
            throw new OptionsValidationException(Name, typeof(IntercomOptions), faults);
    }

    private static string? FaultOf(IConfigurationSection setting, IntercomOptions options)
    {
        if (!s_settings.TryGetValue(setting.Key, out Action<IntercomOptions, string>? set))
            return $"'{setting.Path}' in the configuration is no option that can be set there: those are {string.Join(", ", s_settings.Keys)}. Others are set in code, by AddIntercom(options => …).";
        if (setting.GetChildren().Any())
            return $"'{setting.Path}' in the configuration has keys below it: it must be a single value.";

        try
        {
            // Not every source of configuration can say null: empty is what is not set, and no version is one that is not sent.
            if (setting.Value is { Length: > 0 } value)
                set(options, value);
            else if (string.Equals(setting.Key, nameof(IntercomOptions.ApiVersion), StringComparison.OrdinalIgnoreCase))
                options.ApiVersion = null;
            return null;
        }
        catch (FormatException exception)
        {
            return $"'{setting.Path}' in the configuration {exception.Message}";
        }
    }

    private static Uri Address(string value) => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out Uri? address)
        ? address
        : throw new FormatException("is no address: write one such as https://api.intercom.io.");

    private static int Number(string value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
        ? number
        : throw new FormatException("is no number: write one such as 2.");

    private static bool Switch(string value) => bool.TryParse(value, out bool isOn)
        ? isOn
        : throw new FormatException("is neither true nor false.");

    /// <summary>A number alone would be days, which nobody means.</summary>
    private static TimeSpan Duration(string value) => value.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(value, "c", CultureInfo.InvariantCulture, out TimeSpan duration)
        ? duration
        : throw new FormatException("is no time: write hours, minutes and seconds, such as 00:01:30.");
}
