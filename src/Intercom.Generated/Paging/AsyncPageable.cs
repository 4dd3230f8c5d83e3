namespace Intercom;

/// <summary>Makes lists for the tests of an app.</summary>
public static class AsyncPageable
{
    /// <summary>A list of pages that are there already.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="pages">The pages.</param>
    public static AsyncPageable<T> FromPages<T>(params IEnumerable<Page<T>> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return new GivenPages<T>(pages);
    }
}
