using System.Collections.ObjectModel;
using System.Text.Json;

namespace Intercom;

/// <summary>A list of resources inside another, that knows which elements were added, changed and removed since the API last had its say.</summary>
/// <param name="removal">The member that, when true, has the API remove an element; null where it cannot.</param>
/// <param name="isArray">Whether answers hold it as a plain array, without the API's typed envelope.</param>
internal sealed class ResourceList<T>(string? removal = null, bool isArray = false) : Collection<T>, ITracked
    where T : Resource, IResource<T>
{
    /// <summary>The elements as the API has them; null while those are the ones in the list.</summary>
    private T[]? _known;

    /// <summary>What the envelope says besides, such as how many there are in all.</summary>
    private AttributeStore? _members;

    public ResourceList(IEnumerable<T> elements, string? removal = null, bool isArray = false)
        : this(removal, isArray)
    {
        foreach (T element in elements)
            Add(element);
    }

    bool ITracked.IsChanged => this.Any(IsToBeSent) || Removed.Any();

    private IEnumerable<T> Removed => (_known ?? []).Where(known => !this.Any(element => ReferenceEquals(element, known) || StandFor(element, known)));

    void ITracked.AcceptChanges()
    {
        _known = null;
        foreach (T element in this)
            element.AcceptChanges();
    }

    void ITracked.MarkAllChanged()
    {
        // As if all had been added to an empty list.
        _known = [];
        foreach (ITracked element in this)
            element.MarkAllChanged();
    }

    void ITracked.SetDefaults(DateTimeOffset now)
    {
        foreach (T element in this)
            element.SetDefaults(now);
    }

    void ITracked.Attach(IntercomClient client)
    {
        foreach (T element in this)
            element.AttachTo(client);
    }

    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm form)
    {
        if (form == JsonForm.Answer)
            WriteAnswer(writer);
        else
            WriteRequest(writer, onlyChanges: form == JsonForm.Changes);
    }

    /// <summary>Adds an element as the API sent it.</summary>
    internal void Receive(T element) => Items.Add(element);

    /// <summary>Takes a member of the envelope over as the API sent it.</summary>
    internal void Receive(string name, AttributeValue value) => (_members ??= new()).Receive(name, value);

    /// <summary>Takes over what the API answered. An element that is still there stays the same object, so that references to it stay good.</summary>
    /// <param name="newer">The list as it is now; null for an empty one.</param>
    /// <param name="replace">Whether what the app changed on the elements is given up.</param>
    internal void Refresh(ResourceList<T>? newer, bool replace)
    {
        T[] before = [.. this];
        Items.Clear();
        _known = null;
        _members = newer?._members;
        foreach (T element in newer ?? [])
        {
            T? same = Array.Find(before, candidate => StandFor(candidate, element));
            same?.TakeOver(element, replace);
            Items.Add(same ?? element);
        }
    }

    /// <summary>Drops an element that the API has removed already.</summary>
    internal void Forget(T gone)
    {
        foreach (T element in this.Where(element => StandFor(element, gone)).ToArray())
            Items.Remove(element);

        _known = _known?.Where(element => !StandFor(element, gone)).ToArray();
    }

    protected override void InsertItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        RememberKnown();
        base.InsertItem(index, item);
    }

    protected override void SetItem(int index, T item)
    {
        ArgumentNullException.ThrowIfNull(item);
        RememberKnown();
        base.SetItem(index, item);
    }

    protected override void RemoveItem(int index)
    {
        RememberKnown();
        base.RemoveItem(index);
    }

    protected override void ClearItems()
    {
        RememberKnown();
        base.ClearItems();
    }

    private static bool StandFor(T one, T other) => !T.Descriptor.Identity.IsEmpty && one.IsSameAs(other);

    private void RememberKnown() => _known ??= [.. this];

    private bool IsToBeSent(T element) => ((ITracked)element).IsChanged || (_known is not null && !_known.Contains(element, ReferenceEqualityComparer.Instance));

    private void WriteAnswer(Utf8JsonWriter writer)
    {
        if (isArray)
        {
            WriteElements(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type"u8, T.Descriptor.ListType);
        writer.WritePropertyName(T.Descriptor.ListKey!);
        WriteElements(writer);
        _members?.WriteMembers(writer, JsonForm.Answer);
        writer.WriteEndObject();
    }

    private void WriteElements(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (T element in this)
            element.WriteTo(writer, JsonForm.Answer);

        writer.WriteEndArray();
    }

    private void WriteRequest(Utf8JsonWriter writer, bool onlyChanges)
    {
        writer.WriteStartArray();
        foreach (T element in this.Distinct<T>(ReferenceEqualityComparer.Instance))
        {
            if (!onlyChanges || IsToBeSent(element))
                element.WriteTo(writer, JsonForm.Changes);
        }

        foreach (T element in Removed)
            element.WriteRemoval(writer, removal ?? throw new NotSupportedException($"The API has no way to remove a {T.Descriptor.Type} from this list."));

        writer.WriteEndArray();
    }
}
