using Intercom.Testing.Journal;

namespace Intercom.Testing.Faults;

/// <summary>An answer in pieces, with a wait before each.</summary>
internal sealed class SlowBodyFault(TimeSpan pause, int bytes) : Fault(Named($"slow body, {bytes} bytes each {pause}"))
{
    internal override async Task ApplyAsync(DisturbedCall call)
    {
        await call.CarryOutAsync().ConfigureAwait(false);
        call.Deliver(new AnswerDelivery { PieceSize = bytes, Pause = pause });
    }
}
