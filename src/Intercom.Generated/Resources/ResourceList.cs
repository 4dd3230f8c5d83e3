using System.Collections.ObjectModel;
using System.Text.Json;

namespace Intercom;

/// <summary>A list of resources inside another, that knows which elements were added, changed and removed.</summary>
/// <param name="removal">The member that, when true, has the API remove an element; null where it cannot.</param>
internal sealed class ResourceList<T>(string? removal = null) : Collection<T>, ITracked
    where T : Resource, IResource<T>, new()
{
    private HashSet<T>? _added;
    private List<T>? _removed;

    public ResourceList(IEnumerable<T> elements, string? removal = null)
        : this(removal)
    {
        foreach (T element in elements)
            Add(element);
    }

    bool ITracked.IsChanged => _added is { Count: > 0 } || _removed is { Count: > 0 } || this.Any(static element => ((ITracked)element).IsChanged);

    void ITracked.AcceptChanges()
    {
        _added = null;
        _removed = null;
        foreach (T element in this)
            element.AcceptChanges();
    }

    void ITracked.Attach(IntercomClient client)
    {
        foreach (T element in this)
            element.Attach(client);
    }

    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm form)
    {
        if (form == JsonForm.Answer)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, T.Descriptor.ListType);
            writer.WritePropertyName(T.Descriptor.ListKey!);
        }

        writer.WriteStartArray();
        foreach (T element in this)
        {
            if (form != JsonForm.Changes || _added?.Contains(element) == true || ((ITracked)element).IsChanged)
                element.WriteTo(writer, form == JsonForm.Answer ? form : JsonForm.Changes);
        }

        if (form == JsonForm.Changes && _removed is not null)
        {
            foreach (T element in _removed)
                element.WriteRemoval(writer, removal!);
        }

        writer.WriteEndArray();
        if (form == JsonForm.Answer)
            writer.WriteEndObject();
    }

    /// <summary>Adds an element as the API sent it.</summary>
    internal void Receive(T element) => Items.Add(element);

    /// <summary>Takes over what the API answered. An element that is still there stays the same object, so that references to it stay good.</summary>
    internal void Refresh(ResourceList<T>? newer)
    {
        T[] known = [.. this];
        Items.Clear();
        foreach (T element in newer ?? [])
        {
            T? same = T.Descriptor.Identity.IsEmpty ? null : Array.Find(known, candidate => candidate.IsSameAs(element));
            same?.Refresh(element);
            Items.Add(same ?? element);
        }
    }

    protected override void InsertItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        base.InsertItem(index, item);
        NoteAddition(item);
    }

    protected override void SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        NoteRemoval(this[index]);
        base.SetItem(index, item);
        NoteAddition(item);
    }

    protected override void RemoveItem(int index)
    {
        NoteRemoval(this[index]);
        base.RemoveItem(index);
    }

    protected override void ClearItems()
    {
        foreach (T element in this)
            NoteRemoval(element);

        base.ClearItems();
    }

    private void NoteAddition(T element) => (_added ??= new(ReferenceEqualityComparer.Instance)).Add(element);

    private void NoteRemoval(T element)
    {
        // What was only added here is not known to the API: there is nothing to remove there.
        if (_added?.Remove(element) == true)
            return;

        if (removal is null)
            throw new NotSupportedException($"The API has no way to remove a {T.Descriptor.Type} from this list.");

        (_removed ??= []).Add(element);
    }
}
