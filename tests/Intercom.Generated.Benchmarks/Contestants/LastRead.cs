namespace Intercom.Benchmarks.Contestants;

/// <summary>Holds what was read last: the least that keeps reading from being optimized away.</summary>
internal sealed class LastRead : ISink
{
    public static readonly LastRead Instance = new();

    private volatile object? _read;

    public object? Read => _read;

    public void Take(Contestant by, object read) => _read = read;
}
