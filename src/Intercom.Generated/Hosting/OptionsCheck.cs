using Microsoft.Extensions.Options;

namespace Intercom;

/// <summary>Has the container refuse the options a client would refuse, and say whose they are.</summary>
internal sealed class OptionsCheck(IEnumerable<OptionsSection> sections) : IValidateOptions<IntercomOptions>
{
    public ValidateOptionsResult Validate(string? name, IntercomOptions options)
    {
        try
        {
            options.Checked();
            return ValidateOptionsResult.Success;
        }
        catch (ArgumentException exception)
        {
            string whose = string.IsNullOrEmpty(name) ? "the Intercom client" : $"the Intercom client '{name}'";
            IEnumerable<string> empty = sections.Where(section => section.Name == name && section.IsEmpty)
                .Select(static section => $" The section '{section.Path}' of the configuration, which they are read from, has no keys.");
            return ValidateOptionsResult.Fail($"The options of {whose} are wrong. {exception.Message}{string.Concat(empty)}");
        }
    }
}
