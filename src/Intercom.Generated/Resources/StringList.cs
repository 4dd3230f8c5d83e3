using System.Collections.ObjectModel;
using System.Text.Json;

namespace Intercom;

/// <summary>A list of strings inside a resource, that knows whether it was changed. A save sends it as a whole: the API replaces what it had.</summary>
internal sealed class StringList : Collection<string>, ITracked
{
    private bool _isChanged;

    public StringList()
    {
    }

    public StringList(IEnumerable<string> strings)
    {
        foreach (string text in strings)
            Add(text);

        _isChanged = true;
    }

    bool ITracked.IsChanged => _isChanged;

    void ITracked.AcceptChanges() => _isChanged = false;

    void ITracked.MarkAllChanged() => _isChanged = true;

    void ITracked.SetDefaults(DateTimeOffset now)
    {
        // Nothing in here has a default.
    }

    void ITracked.Attach(IntercomClient client)
    {
        // Strings load and save nothing.
    }

    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm form)
    {
        writer.WriteStartArray();
        foreach (string text in this)
            writer.WriteStringValue(text);

        writer.WriteEndArray();
    }

    /// <summary>Adds a string as the API sent it.</summary>
    internal void Receive(string text) => Items.Add(text);

    /// <summary>Takes over what the API answered; null stands for an empty list.</summary>
    /// <param name="newer">The list as it is now.</param>
    /// <param name="replace">Strings have no parts of their own to give up.</param>
    internal void Refresh(StringList? newer, bool replace)
    {
        string[] strings = [.. newer ?? []];
        Items.Clear();
        foreach (string text in strings)
            Items.Add(text);
    }

    protected override void InsertItem(int index, string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _isChanged = true;
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _isChanged = true;
        base.SetItem(index, item);
    }

    protected override void RemoveItem(int index)
    {
        _isChanged = true;
        base.RemoveItem(index);
    }

    protected override void ClearItems()
    {
        _isChanged = true;
        base.ClearItems();
    }
}
