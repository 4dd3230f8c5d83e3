namespace Intercom;

/// <summary>A caller that waits for its place. What it does with it does not run where the place was given.</summary>
internal sealed class PlaceWaiter : TaskCompletionSource
{
    public PlaceWaiter()
        : base(TaskCreationOptions.RunContinuationsAsynchronously) => Node = new LinkedListNode<PlaceWaiter>(this);

    public LinkedListNode<PlaceWaiter> Node { get; }
}
