using Intercom.Testing.Journal;

namespace Intercom.Testing.Faults;

/// <summary>No answer.</summary>
internal sealed class CutConnectionFault(bool after) : Fault("cut connection")
{
    internal override async Task ApplyAsync(DisturbedCall call)
    {
        if (after)
            await call.CarryOutAsync().ConfigureAwait(false);
        call.Deliver(AnswerDelivery.Nothing);
    }
}
