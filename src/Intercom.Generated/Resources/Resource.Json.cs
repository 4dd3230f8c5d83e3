using System.Text;
using System.Text.Json;

namespace Intercom;

public abstract partial class Resource
{
    /// <summary>The position of an attribute by its name on the wire; -1 when the model does not declare it.</summary>
    private protected abstract int IndexOfAttribute(ReadOnlySpan<byte> name);

    /// <summary>Reads the value of an attribute. Where the result is not exact, the value need not be read to its end.</summary>
    private protected abstract Reading ReadAttribute(int attribute, ref Utf8JsonReader reader);

    private protected abstract void WriteAttribute(int attribute, Utf8JsonWriter writer, JsonForm form);

    /// <summary>Whether this says which object at Intercom it stands for.</summary>
    internal bool HasIdentity => !Keys.IsEmpty;

    /// <summary>Whether anything is set that its model declares, besides what it says it is.</summary>
    internal virtual bool HasAttributes => !Known.Without(PositionsOf(["type"])).IsEmpty;

    /// <summary>Reads the object the reader stands at.</summary>
    internal void ReadFrom(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int attribute = IndexOfName(ref reader);
            if (attribute < 0)
            {
                string name = StringCache.Names.Read(ref reader);
                reader.Read();
                (_undeclared ??= new()).Receive(name, AttributeValue.Read(ref reader));
            }
            else
            {
                reader.Read();
                ReadDeclared(attribute, ref reader);
            }
        }
    }

    /// <summary>Takes a bare string for the attribute it is shorthand for.</summary>
    internal bool ReadShorthand(ref Utf8JsonReader reader)
    {
        if (ModelDescriptor.Shorthand < 0 || reader.TokenType != JsonTokenType.String)
            return false;

        ReadDeclared(ModelDescriptor.Shorthand, ref reader);
        return true;
    }

    /// <param name="writer">Where to.</param>
    /// <param name="form">In which form.</param>
    /// <param name="inRoute">The attributes that the address of the request says already.</param>
    internal void WriteTo(Utf8JsonWriter writer, JsonForm form, AttributeSet inRoute = default)
    {
        if (form != JsonForm.Answer && ModelDescriptor.Shorthand >= 0)
        {
            WriteAttribute(ModelDescriptor.Shorthand, writer, form);
            return;
        }

        // What has no identity cannot be changed in part.
        JsonForm whole = form == JsonForm.Changes && ModelDescriptor.Identity.IsEmpty ? JsonForm.Everything : form;
        writer.WriteStartObject();
        if (whole != JsonForm.Answer && ModelDescriptor.SendsType)
            writer.WriteString("type"u8, ModelDescriptor.Type);
        foreach (int attribute in AttributesToWrite(whole).Without(inRoute))
            WriteMember(attribute, writer, whole);
        foreach ((string name, string value) in whole == JsonForm.Answer ? [] : ModelDescriptor.Constants)
            writer.WriteString(name, value);

        _undeclared?.WriteMembers(writer, whole);
        writer.WriteEndObject();
    }

    /// <summary>Writes what has the API take this out of a list.</summary>
    internal void WriteRemoval(Utf8JsonWriter writer, string flag)
    {
        writer.WriteStartObject();
        foreach (int attribute in Keys)
            WriteMember(attribute, writer, JsonForm.Everything);

        writer.WriteBoolean(flag, true);
        writer.WriteEndObject();
    }

    /// <summary>Inside another object, what the API knows already goes by its identity: only what was changed comes along.</summary>
    void ITracked.WriteTo(Utf8JsonWriter writer, JsonForm form) => WriteTo(writer, form == JsonForm.Everything ? JsonForm.Changes : form);

    private AttributeSet AttributesToWrite(JsonForm form)
    {
        if (form == JsonForm.Answer)
            return Known;

        AttributeSet changed = Changed | ChangedInPlace;
        AttributeSet sent = form == JsonForm.Everything ? Known : changed;
        return (sent.Without(ModelDescriptor.Identity.Without(changed)) | Keys) & ModelDescriptor.Writable;
    }

    /// <summary>The attributes that say which resource this is, as far as they do.</summary>
    private AttributeSet Keys
    {
        get
        {
            AttributeSet keys = default;
            foreach (int attribute in ModelDescriptor.Identity)
            {
                if (!string.IsNullOrEmpty(IdentityIn(attribute)))
                    keys = keys.With(attribute);
            }

            return keys;
        }
    }

    private void WriteMember(int attribute, Utf8JsonWriter writer, JsonForm form)
    {
        writer.WritePropertyName(ModelDescriptor.Names[attribute]);
        if (form == JsonForm.Answer && KeptForm(attribute) is { } kept)
            kept.WriteTo(writer);
        else
            WriteAttribute(attribute, writer, form == JsonForm.Changes && Changed.Contains(attribute) ? JsonForm.Everything : form);
    }

    private void ReadDeclared(int attribute, ref Utf8JsonReader reader)
    {
        // Only objects and arrays move the reader on, so only they need a way back to their start.
        bool isContainer = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        Utf8JsonReader start = isContainer ? reader : default;
        if (ReadAttribute(attribute, ref reader) == Reading.Exact)
        {
            Keep(attribute, null);
        }
        else
        {
            if (isContainer)
                reader = start;

            Keep(attribute, AttributeValue.Read(ref reader));
        }

        _set = _set.With(attribute);
    }

    private int IndexOfName(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? IndexOfAttribute(Encoding.UTF8.GetBytes(WireText.Read(ref reader))) : IndexOfAttribute(reader.ValueSpan);

    /// <summary>The form an attribute came in, unless it was changed in place since.</summary>
    private AttributeValue? KeptForm(int attribute)
    {
        // In a conditional expression, null would become an AttributeValue that holds null.
        if (_aside?.Kept is not { } forms || !forms.TryGetValue(attribute, out AttributeValue kept) || NestedIn(attribute)?.IsChanged == true)
            return null;

        return kept;
    }

    private void Keep(int attribute, AttributeValue? form)
    {
        if (form is { } kept)
            ((_aside ??= new()).Kept ??= [])[attribute] = kept;
        else
            _aside?.Kept?.Remove(attribute);
    }
}
