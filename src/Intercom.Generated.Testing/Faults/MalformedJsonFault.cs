namespace Intercom.Testing.Faults;

/// <summary>An answer whose JSON does not close.</summary>
internal sealed class MalformedJsonFault() : Fault("malformed JSON")
{
    internal override async Task ApplyAsync(DisturbedCall call)
    {
        await call.CarryOutAsync().ConfigureAwait(false);

        // Every answer is an object or empty, and of an object no beginning is JSON.
        ReadOnlyMemory<byte> body = call.AnswerBody;
        await call.AnswerAsync(body.Length > 1 ? body[..^1] : "{"u8.ToArray()).ConfigureAwait(false);
    }
}
