using System.Diagnostics;
using OpenTelemetry.Trace;

namespace Intercom.Tests.Telemetry;

/// <summary>Takes the spans of one trace only.</summary>
internal sealed class TraceSampler(ActivityTraceId trace) : Sampler
{
    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) => new(samplingParameters.TraceId == trace);
}
