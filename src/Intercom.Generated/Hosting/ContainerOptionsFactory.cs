using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Intercom;

/// <summary>Makes options that begin with what the container has, so that whatever the app sets comes after it and holds.</summary>
internal sealed class ContainerOptionsFactory(
    IEnumerable<IConfigureOptions<IntercomOptions>> setups,
    IEnumerable<IPostConfigureOptions<IntercomOptions>> postConfigures,
    IEnumerable<IValidateOptions<IntercomOptions>> validations,
    ILoggerFactory loggerFactory,
    TimeProvider? timeProvider = null)
    : OptionsFactory<IntercomOptions>(setups, postConfigures, validations)
{
    protected override IntercomOptions CreateInstance(string name) => new()
    {
        LoggerFactory = loggerFactory,
        TimeProvider = timeProvider ?? TimeProvider.System,
        ClientName = name.Length == 0 ? null : name,
    };
}
