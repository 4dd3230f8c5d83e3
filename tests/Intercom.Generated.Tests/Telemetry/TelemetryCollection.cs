namespace Intercom.Tests.Telemetry;

/// <summary>Tests that listen, or show that nobody does: one after the other and after all others, since there is one source and one meter for the whole process.</summary>
[CollectionDefinition(nameof(TelemetryCollection), DisableParallelization = true)]
public class TelemetryCollection;
