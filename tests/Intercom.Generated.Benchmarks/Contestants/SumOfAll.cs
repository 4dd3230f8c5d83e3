using Intercom.Benchmarks.Sample;

namespace Intercom.Benchmarks.Contestants;

/// <summary>Adds up all values that were read.</summary>
internal sealed class SumOfAll : ISink
{
    private ulong _sum;

    public ulong Sum => _sum;

    public void Take(Contestant by, object read) => Interlocked.Add(ref _sum, Checksum.Of(by.Write(read)));
}
