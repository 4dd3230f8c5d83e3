namespace Intercom.Testing.Page;

/// <summary>The end of a list that grows.</summary>
internal static class Newest
{
    /// <summary>How much of a list is shown, so that the page stays small whatever the workspace holds.</summary>
    public const int Most = 50;

    public static IEnumerable<T> Of<T>(IReadOnlyList<T> inOrder) => inOrder.Skip(inOrder.Count - Most).Reverse();
}
