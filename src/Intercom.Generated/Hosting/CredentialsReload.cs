using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Intercom;

/// <summary>Hands credentials that change in the app's configuration on to the clients of its container.</summary>
internal sealed class CredentialsReload(IEnumerable<OptionsSection> sections, IOptionsFactory<IntercomOptions> factory, ILoggerFactory loggerFactory) : IDisposable
{
    private readonly ILogger _logger = loggerFactory.CreateLogger("Intercom");
    private readonly object _gate = new();
    private readonly List<IDisposable> _watched = [];

    /// <param name="client">A client.</param>
    /// <param name="name">The name of its options.</param>
    public void Watch(IntercomClient client, string name)
    {
        // Where the app sets everything itself, nothing changes, and its settings are not asked twice.
        OptionsSection[] mine = [.. sections.Where(section => section.Name == name)];
        if (mine.Length == 0)
            return;

        lock (_watched)
            _watched.AddRange(mine.Select(section => ChangeToken.OnChange(section.Changed, () => Reload(client, name))));

        // What the container knows of the options is of its start, and the client may be made long after.
        Reload(client, name);
    }

    public void Dispose()
    {
        lock (_watched)
            _watched.ForEach(static watched => watched.Dispose());
    }

    /// <summary>Options that are wrong now are told and left alone: who changes a file while the app runs is not answered by its end. Never fails.</summary>
    private void Reload(IntercomClient client, string name)
    {
        // One after the other, so that of two changes the later holds.
        lock (_gate)
        {
            try
            {
                client.Transport.Credentials.Use(factory.Create(name));
            }
            catch (OptionsValidationException exception)
            {
                _logger.KeptCredentials(exception.Message);
            }
            catch (Exception exception)
            {
                // The app's own settings of options take part, and what they throw may quote a secret.
                _logger.KeptCredentials($"The app's settings of the options threw {exception.GetType().FullName}.");
            }
        }
    }
}
