using Intercom.Tests.Clocks;

namespace Intercom.AspNetCore.Tests.Support;

/// <summary>Where a handler says that it has begun, and waits until the test lets it go on.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Entered => _entered.Task.Soon();

    public void Open() => _open.TrySetResult();

    public Task PassAsync(CancellationToken cancellationToken)
    {
        Task passing = _open.Task.WaitAsync(cancellationToken);
        _entered.TrySetResult();
        return passing;
    }
}
