using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Intercom;

public abstract partial class Resource : ITracked
{
    private AttributeSet _set;
    private AttributeStore? _undeclared;
    private Aside? _aside;

    /// <summary>The client that loaded this, or null for an object the app made.</summary>
    internal IntercomClient? LoadedBy { get; private set; }

    /// <summary>The client to send requests by.</summary>
    /// <exception cref="InvalidOperationException">The object was made by the app, and there is no <see cref="IntercomClient.Default"/>.</exception>
    private protected IntercomClient ClientOrDefault => LoadedBy ?? IntercomClient.Required;

    internal abstract ResourceDescriptor ModelDescriptor { get; }

    private protected abstract string? TypeOnTheWire { get; }

    /// <summary>Loads the object anew, where its model can be loaded.</summary>
    /// <exception cref="InvalidOperationException">It has no address.</exception>
    internal virtual Task LoadAnewAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException($"The API has no address for an object of type '{Type ?? ModelDescriptor.Type}': it cannot be loaded.");

    /// <summary>The attributes that no model declares.</summary>
    private protected IEnumerable<KeyValuePair<string, AttributeValue>> Undeclared => _undeclared ?? Enumerable.Empty<KeyValuePair<string, AttributeValue>>();

    /// <summary>Whether an object of a type may come where one of this model was asked for: one of no known model, of this one, or of one like it.</summary>
    internal bool MayBe(string type)
    {
        if (type == ModelDescriptor.Type)
            return true;

        Resource other = ResourceTypes.OfType(type);
        return other is UnknownResource || (other.ModelDescriptor.Like ?? other.ModelDescriptor.Type) == (ModelDescriptor.Like ?? ModelDescriptor.Type);
    }

    /// <summary>The object that stands alone inside this one, as an early server wrapped a subscription into <c>{"request": …}</c>; null where none does.</summary>
    internal T? Wrapped<T>(JsonTypeInfo<T> type)
        where T : Resource
    {
        AttributeValue[] members = _set.IsEmpty ? [.. Undeclared.Select(static member => member.Value)] : [];
        if (members is not [{ Kind: AttributeValueKind.Json } only] || only.ToJsonElement().ValueKind != JsonValueKind.Object)
            return null;

        T inner = only.ToJsonElement().Deserialize(type)!;
        return inner.Type == ModelOf<T>.Descriptor.Type ? inner : null;
    }

    /// <summary>The attributes the app set since the API last had its say.</summary>
    private AttributeSet Changed
    {
        get => _aside?.Changed ?? default;
        set
        {
            if (_aside is not null || !value.IsEmpty)
                (_aside ??= new()).Changed = value;
        }
    }

    /// <summary>The attributes the API sent or the app set, also by changing them in place.</summary>
    private AttributeSet Known => _set | ChangedInPlace;

    private AttributeSet ChangedInPlace
    {
        get
        {
            AttributeSet changed = default;
            // What is not sent along is saved by itself.
            foreach (int attribute in ModelDescriptor.Nested & ModelDescriptor.Writable)
            {
                if (NestedIn(attribute)?.IsChanged == true)
                    changed = changed.With(attribute);
            }

            return changed;
        }
    }

    bool ITracked.IsChanged => !Changed.IsEmpty || _undeclared?.IsChanged == true || !ChangedInPlace.IsEmpty;

    /// <summary>The nested resource, list or custom attributes an attribute holds; null when it holds none.</summary>
    private protected virtual ITracked? NestedIn(int attribute) => null;

    /// <summary>Takes the value of one attribute over from another object of the same model.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="from">The other object.</param>
    /// <param name="replace">Whether what the app changed inside of a nested object is given up.</param>
    private protected abstract void CopyAttribute(int attribute, Resource from, bool replace);

    /// <summary>Notes that the app set an attribute: the next save sends it.</summary>
    private protected void MarkChanged(int attribute)
    {
        _set = _set.With(attribute);
        Changed = Changed.With(attribute);
        Keep(attribute, null);
    }

    /// <summary>Notes an attribute that cannot be sent, given to an object the app makes: for tests and for copies.</summary>
    private protected void MarkGiven(int attribute) => _set = _set.With(attribute);

    /// <inheritdoc cref="ITracked.AcceptChanges" />
    internal void AcceptChanges()
    {
        _set |= ChangedInPlace;
        Changed = default;
        Forget(ModelDescriptor.WriteOnly & _set);
        _undeclared?.AcceptChanges();
        foreach (int attribute in ModelDescriptor.Nested & ModelDescriptor.Writable)
            NestedIn(attribute)?.AcceptChanges();
    }

    void ITracked.AcceptChanges() => AcceptChanges();

    void ITracked.MarkAllChanged()
    {
        Changed = _set & ModelDescriptor.Writable;
        _undeclared?.MarkAllChanged();
        foreach (int attribute in ModelDescriptor.Nested)
            NestedIn(attribute)?.MarkAllChanged();
    }

    internal void SetDefaults(DateTimeOffset now)
    {
        foreach (int attribute in ModelDescriptor.NowByDefault)
        {
            if (!Known.Contains(attribute) || ReadBack(attribute).IsNull)
                SetDeclared(attribute, ModelDescriptor.Names[attribute].ToString(), now);
        }

        foreach (int attribute in ModelDescriptor.Nested & ModelDescriptor.Writable)
            NestedIn(attribute)?.SetDefaults(now);
    }

    void ITracked.SetDefaults(DateTimeOffset now) => SetDefaults(now);

    internal void AttachTo(IntercomClient client)
    {
        LoadedBy = client;
        foreach (int attribute in ModelDescriptor.Nested)
            NestedIn(attribute)?.Attach(client);
    }

    void ITracked.Attach(IntercomClient client) => AttachTo(client);

    /// <summary>The attributes to be sent that no answer gives back: they tell the API to do something.</summary>
    internal AttributeSet PendingCommands => Changed & ModelDescriptor.WriteOnly;

    /// <summary>The API has done what it was told: telling it again would do it twice.</summary>
    internal void AcceptCommands(AttributeSet commands)
    {
        Changed = Changed.Without(commands);
        Forget(commands);
    }

    internal void TakeOver(Resource newer, bool replace)
    {
        if (replace)
            ReplaceBy(newer);
        else
            RefreshFrom(newer);
    }

    /// <summary>Takes over what the API answered, except where the app has changed something since.</summary>
    internal void RefreshFrom(Resource newer)
    {
        CopyAttributes(newer, newer._set.Without(Changed | ChangedInPlace), replace: false);
        RefreshUndeclared(newer);
    }

    private void CopyAttributes(Resource newer, AttributeSet attributes, bool replace)
    {
        foreach (int attribute in attributes)
        {
            CopyAttribute(attribute, newer, replace);
            Keep(attribute, newer.KeptForm(attribute));
        }

        _set |= attributes;
    }

    private void RefreshUndeclared(Resource newer)
    {
        if (newer._undeclared is not null)
            (_undeclared ??= new()).Refresh(newer._undeclared);
    }

    /// <summary>Becomes what the API answered, whatever the app had changed.</summary>
    internal void ReplaceBy(Resource newer)
    {
        AcceptChanges();
        Forget(_set.Without(newer._set));
        _undeclared?.ForgetAllBut(newer._undeclared);
        CopyAttributes(newer, newer._set, replace: true);
        RefreshUndeclared(newer);
    }

    /// <summary>Whether both stand for the same object at Intercom. Where a model has no identity, they do.</summary>
    internal bool IsSameAs(Resource other)
    {
        if (ModelDescriptor != other.ModelDescriptor)
            return false;

        AttributeSet identity = ModelDescriptor.Identity;
        if (identity.IsEmpty)
            return true;

        foreach (int attribute in identity)
        {
            string? key = IdentityIn(attribute);
            if (!string.IsNullOrEmpty(key) && string.Equals(key, other.IdentityIn(attribute), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Takes over what identifies another object of the same model, and nothing else.</summary>
    internal void IdentifyAs(Resource other) => CopyAttributes(other, other.Keys, replace: false);

    /// <summary>The value of an attribute that identifies the resource; null for any other.</summary>
    private protected virtual string? IdentityIn(int attribute) => null;

    /// <summary>A new object of the same model.</summary>
    internal abstract Resource BlankOfSameModel();

    /// <summary>The nested resource after an answer: the same object as before where it stands for the same thing, so that references stay good.</summary>
    private protected static T? Refreshed<T>(T? current, T? newer, bool replace)
        where T : Resource
    {
        // Where any of several models may stand, one without an identity may stand for anybody.
        if (current is null || newer is null || !current.IsSameAs(newer) || (typeof(T) == typeof(Resource) && !current.HasIdentity))
            return newer;

        current.TakeOver(newer, replace);
        return current;
    }

    private void Forget(AttributeSet attributes)
    {
        if (attributes.IsEmpty)
            return;

        Resource blank = BlankOfSameModel();
        foreach (int attribute in attributes)
        {
            CopyAttribute(attribute, blank, replace: true);
            Keep(attribute, null);
        }

        _set = _set.Without(attributes);
    }

    /// <summary>What few objects have: most are read, and never changed.</summary>
    private sealed class Aside
    {
        /// <inheritdoc cref="Resource.Changed" />
        public AttributeSet Changed { get; set; }

        /// <summary>Attributes whose JSON their type cannot hold as it came, as they came: nothing of an answer is lost, and writing it gives the same again.</summary>
        public Dictionary<int, AttributeValue>? Kept { get; set; }
    }
}
