namespace Intercom;

/// <summary>How the API writes the list an attribute holds: one object for all the lists of that attribute.</summary>
/// <param name="removal">The member that, when true, has the API remove an element; null where it cannot.</param>
/// <param name="isArray">Whether answers hold it as a plain array, without the API's typed envelope.</param>
internal sealed class ListForm(string? removal = null, bool isArray = false)
{
    public static ListForm Envelope { get; } = new();

    public static ListForm Array { get; } = new(isArray: true);

    public string? Removal => removal;

    public bool IsArray => isArray;
}
