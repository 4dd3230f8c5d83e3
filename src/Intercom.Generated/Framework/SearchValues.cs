namespace Intercom;

/// <summary>Stands in for the class of the same name.</summary>
internal static class SearchValues
{
    public static SearchValues<char> Create(string values) => new(values.ToCharArray());
}
