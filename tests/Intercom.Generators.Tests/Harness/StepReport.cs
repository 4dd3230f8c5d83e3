using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Harness;

/// <summary>What the steps of the pipeline did in a run.</summary>
internal sealed class StepReport(GeneratorRunResult result)
{
    /// <summary>The names of all steps, as the generator gives them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>The steps that write code.</summary>
    public static IReadOnlyList<string> EmitNames { get; } = [.. Names.Except([TrackingNames.Parse, TrackingNames.Bind])];

    /// <summary>What the steps hold since this run; what they held before was looked at after the run that made it.</summary>
    public IEnumerable<object> NewValues => Names.SelectMany(Outputs).Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified).Select(output => output.Value);

    public IEnumerable<IncrementalStepRunReason> Reasons(string name) => Outputs(name).Select(output => output.Reason);

    /// <summary>What became of the outputs of a step, as <c>3C 1M</c> for three that were cached and one that was modified.</summary>
    public string Tally(string name) => string.Join(' ', Reasons(name).GroupBy(reason => reason).OrderBy(group => group.Key).Select(group => $"{group.Count()}{group.Key.ToString()[0]}"));

    public bool IsIdle(string name) => Reasons(name).All(IsIdle);

    public void AssertNothingWasDone()
    {
        Assert.Empty(Names.SelectMany(name => Reasons(name).Where(reason => !IsIdle(reason)).Select(reason => $"The step {name} was {reason}.")));
        Assert.DoesNotContain(result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs), output => output.Reason != IncrementalStepRunReason.Cached);
    }

    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string name) =>
        result.TrackedSteps.TryGetValue(name, out var steps) ? steps.SelectMany(step => step.Outputs) : [];

    private static bool IsIdle(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
