using System.Text.Json;

namespace Intercom;

internal sealed partial class ResourceList<T> : ITracked
{
    bool ITracked.IsChanged
    {
        get
        {
            foreach (T element in Elements)
            {
                if (IsToBeSent(element))
                    return true;
            }

            foreach (T known in _aside?.Known ?? [])
            {
                if (IsRemoved(known))
                    return true;
            }

            return false;
        }
    }

    void ITracked.AcceptChanges()
    {
        ForgetKnown();
        foreach (T element in Elements)
            element.AcceptChanges();
    }

    void ITracked.MarkAllChanged()
    {
        // As if all had been added to an empty list.
        (_aside ??= new()).Known = [];
        foreach (ITracked element in Elements)
            element.MarkAllChanged();
    }

    void ITracked.SetDefaults(DateTimeOffset now)
    {
        foreach (T element in Elements)
            element.SetDefaults(now);
    }

    void ITracked.Attach(IntercomClient client)
    {
        foreach (T element in Elements)
            element.AttachTo(client);
    }

    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm jsonForm)
    {
        if (jsonForm == JsonForm.Answer)
            WriteAnswer(writer);
        else
            WriteRequest(writer, onlyChanges: jsonForm == JsonForm.Changes);
    }

    /// <summary>Takes a member of the envelope over as the API sent it.</summary>
    internal void Receive(string name, AttributeValue value) => ((_aside ??= new()).Members ??= new()).Receive(name, value);

    /// <summary>Takes over what the API answered. An element that is still there stays the same object, so that references to it stay good.</summary>
    /// <param name="newer">The list as it is now; null for an empty one.</param>
    /// <param name="replace">Whether what the app changed on the elements is given up.</param>
    internal void Refresh(ResourceList<T>? newer, bool replace)
    {
        ForgetKnown();
        if (newer?._aside?.Members is { } members)
            (_aside ??= new()).Members = members;
        else if (_aside is not null)
            _aside.Members = null;

        ReadOnlySpan<T> before = Elements;
        ReadOnlySpan<T> now = newer is null ? [] : newer.Elements;
        // Most often the same ones are there as before: then their array stays.
        T[]? elements = now.Length == before.Length ? null : new T[now.Length];
        for (int index = 0; index < now.Length; index++)
        {
            T? same = Find(before, now[index]);
            same?.TakeOver(now[index], replace);
            T element = same ?? now[index];
            if (elements is null && !ReferenceEquals(element, before[index]))
            {
                elements = new T[now.Length];
                before[..index].CopyTo(elements);
            }

            if (elements is not null)
                elements[index] = element;
        }

        if (elements is null)
            return;

        _elements = elements;
        Count = elements.Length;
        _version++;
    }

    /// <summary>Drops an element that the API has removed already.</summary>
    internal void Forget(T gone)
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            if (StandFor(_elements[index], gone))
                Drop(index);
        }

        if (_aside?.Known is { } known)
            _aside.Known = Array.FindAll(known, element => !StandFor(element, gone));
    }

    private static bool StandFor(T one, T other) => !ModelOf<T>.Descriptor.Identity.IsEmpty && one.IsSameAs(other);

    private static T? Find(ReadOnlySpan<T> elements, T other)
    {
        foreach (T element in elements)
        {
            if (StandFor(element, other))
                return element;
        }

        return null;
    }

    private static bool Has(ReadOnlySpan<T> elements, T other)
    {
        foreach (T element in elements)
        {
            if (ReferenceEquals(element, other))
                return true;
        }

        return false;
    }

    private void RememberKnown() => (_aside ??= new()).Known ??= Elements.ToArray();

    private void ForgetKnown()
    {
        if (_aside is not null)
            _aside.Known = null;
    }

    private bool IsToBeSent(T element) => ((ITracked)element).IsChanged || (_aside?.Known is { } known && !Has(known, element));

    private bool IsRemoved(T known) => !Has(Elements, known) && Find(Elements, known) is null;

    private void WriteAnswer(Utf8JsonWriter writer)
    {
        if (form.IsArray)
        {
            WriteElements(writer);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("type"u8, ModelOf<T>.Descriptor.ListType);
        writer.WritePropertyName(ModelOf<T>.Descriptor.ListKey!);
        WriteElements(writer);
        _aside?.Members?.WriteMembers(writer, JsonForm.Answer);
        writer.WriteEndObject();
    }

    private void WriteElements(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (T element in Elements)
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

        foreach (T known in _aside?.Known ?? [])
        {
            if (IsRemoved(known))
                known.WriteRemoval(writer, form.Removal ?? throw new NotSupportedException($"The API has no way to remove a {ModelOf<T>.Descriptor.Type} from this list."));
        }

        writer.WriteEndArray();
    }

    /// <summary>What few lists have.</summary>
    private sealed class Aside
    {
        /// <summary>The elements as the API has them; null while those are the ones in the list.</summary>
        public T[]? Known { get; set; }

        /// <summary>What the envelope says besides, such as how many there are in all.</summary>
        public AttributeStore? Members { get; set; }
    }
}
