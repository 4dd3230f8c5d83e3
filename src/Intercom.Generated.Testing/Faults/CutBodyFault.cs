using Intercom.Testing.Journal;

namespace Intercom.Testing.Faults;

/// <summary>The beginning of an answer.</summary>
internal sealed class CutBodyFault(int bytes) : Fault(Named($"body cut after {bytes} bytes"))
{
    internal override async Task ApplyAsync(DisturbedCall call)
    {
        await call.CarryOutAsync().ConfigureAwait(false);
        call.Deliver(new AnswerDelivery { CutAfter = bytes });
    }
}
