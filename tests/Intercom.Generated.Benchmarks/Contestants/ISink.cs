namespace Intercom.Benchmarks.Contestants;

/// <summary>Takes what was read.</summary>
internal interface ISink
{
    void Take(Contestant by, object read);
}
