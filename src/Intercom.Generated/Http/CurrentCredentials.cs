namespace Intercom;

/// <summary>The credentials of a client. The configuration of the app may change them while requests are under way: each try takes what is there when it begins.</summary>
internal sealed class CurrentCredentials(IntercomOptions options)
{
    private volatile HeldCredentials _held = new(options);

    public HeldCredentials Held => _held;

    /// <param name="changed">Checked ones; all but the credentials is left alone.</param>
    public void Use(IntercomOptions changed) => _held = new HeldCredentials(changed);
}
