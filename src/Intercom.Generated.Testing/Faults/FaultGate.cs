using Intercom.Testing.Clocks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Intercom.Testing.Faults;

/// <summary>Lets a fault befall a request, if one is put in that fits. Stands behind the rate limit, so faults tell of it too.</summary>
internal sealed class FaultGate(EmulatorFaults faults, AnswerClock clock)
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Before it is counted: who waits for the count and then moves the clock moves it past the delay.
        DateTimeOffset arrived = clock.Now;
        EmulatedRequest request = context.Features.GetRequiredFeature<EmulatedRequest>();
        if (faults.Take(request) is not { } fault)
            return next(context);

        request.Fault = fault.Name;
        return fault.ApplyAsync(new DisturbedCall(context, next, clock, arrived));
    }
}
