using Intercom.Testing.Companies;
using Intercom.Testing.Users;

namespace Intercom.Testing;

/// <summary>All that one emulated Intercom app holds.</summary>
internal sealed class Workspace(TimeProvider clock)
{
    public const string AppId = "emulated";

    private readonly object _gate = new();

    public IdSequence Ids { get; } = new();

    public UserStore Users { get; } = new();

    public CompanyStore Companies { get; } = new();

    public ScrollSlot Scroll { get; } = new(clock);

    /// <summary>Unix seconds, as every timestamp on the wire.</summary>
    public long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>
    /// Runs work that nothing else may interleave with. Documents are JSON nodes, which are not safe even to read side by side,
    /// so whatever leaves the workspace is copied or written out inside.
    /// </summary>
    public T Exclusively<T>(Func<T> work)
    {
        lock (_gate)
        {
            return work();
        }
    }
}
