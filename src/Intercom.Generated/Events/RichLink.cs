using System.Diagnostics.CodeAnalysis;

namespace Intercom;

/// <summary>A link with a text to show for it: <c>{"value": …, "url": …}</c> in the metadata of an event.</summary>
public sealed record RichLink
{
    /// <summary>Creates a link.</summary>
    /// <param name="value">The text to show.</param>
    /// <param name="url">The address it leads to.</param>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    [SuppressMessage("Design", "CA1054:URI-like parameters should not be strings", Justification = "What the API sends need not be a well-formed address, and none is resolved here.")]
    public RichLink(string value, string url)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        ArgumentException.ThrowIfNullOrEmpty(url);
        (Value, Url) = (value, url);
    }

    /// <summary>The text to show.</summary>
    public string Value { get; }

    /// <summary>The address it leads to.</summary>
    [SuppressMessage("Design", "CA1056:URI-like properties should not be strings", Justification = "What the API sends need not be a well-formed address, and none is resolved here.")]
    public string Url { get; }
}
