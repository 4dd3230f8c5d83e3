namespace Intercom.AspNetCore;

/// <summary>That a notification is in progress.</summary>
internal sealed class Claim(Claims claims, NotificationKey? key)
{
    private readonly TaskCompletionSource<bool> _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether a duplicate may be acknowledged; where not, whoever has the duplicate must take it.</summary>
    public Task<bool> Settled => _settled.Task;

    /// <summary>Lets duplicates be acknowledged, and keeps the claim.</summary>
    public void Settle() => _settled.TrySetResult(true);

    /// <summary>Gives the claim up. Whoever waited for it must not find it again.</summary>
    public void Release(bool isTaken)
    {
        if (key is { } known)
            claims.Remove(known);

        _settled.TrySetResult(isTaken);
    }
}
