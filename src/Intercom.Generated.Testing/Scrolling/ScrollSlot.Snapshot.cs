namespace Intercom.Testing.Scrolling;

/// <summary>Of a scroll nothing is kept: it ends, and the one opened next is another.</summary>
internal sealed partial class ScrollSlot
{
    /// <summary>How many scrolls were opened.</summary>
    public long Position
    {
        get => _parameters.Position;
        set => _parameters.Position = value;
    }
}
