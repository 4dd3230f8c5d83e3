using System.Text.Json;

namespace Intercom;

/// <summary>Reads lists inside resources: the API's typed envelope, or a bare array.</summary>
internal static class WireList
{
    /// <summary>Reads <c>{"type":"tag.list","tags":[…]}</c> or <c>[…]</c>. An empty list is null here, to spare the object.</summary>
    public static Reading Read<T>(ref Utf8JsonReader reader, out ResourceList<T>? list, ListForm form)
        where T : Resource
    {
        var elements = new Elements<T>(form);
        Reading reading = reader.TokenType switch
        {
            JsonTokenType.StartArray => elements.Read(ref reader) && form.IsArray ? Reading.Exact : Reading.Converted,
            JsonTokenType.StartObject when ModelOf<T>.Descriptor.ListKey is { } key => elements.ReadEnvelope(ref reader, key) && !form.IsArray ? Reading.Exact : Reading.Converted,
            _ => Reading.Unreadable,
        };
        list = elements.List;
        return reading;
    }

    private struct Elements<T>(ListForm form)
        where T : Resource
    {
        public ResourceList<T>? List { get; private set; }

        /// <summary>Whether writing the list gives the envelope again.</summary>
        public bool ReadEnvelope(ref Utf8JsonReader reader, string key)
        {
            bool hasType = false, hasElements = false, isExact = true;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                bool isType = WireText.Is(ref reader, "type"u8);
                bool isElements = WireText.Is(ref reader, key);
                string? name = isType || isElements ? null : StringCache.Names.Read(ref reader);
                reader.Read();
                if (isElements && reader.TokenType == JsonTokenType.StartArray)
                {
                    hasElements = true;
                    isExact &= Read(ref reader);
                }
                else if (name is not null)
                {
                    Filled.Receive(name, AttributeValue.Read(ref reader));
                }
                else
                {
                    bool isRightType = isType && reader.TokenType == JsonTokenType.String && WireText.Is(ref reader, ModelOf<T>.Descriptor.ListType);
                    hasType |= isRightType;
                    isExact &= isRightType;
                    reader.Skip();
                }
            }

            return isExact && hasType && hasElements;
        }

        /// <summary>Whether every element was an object.</summary>
        public bool Read(ref Utf8JsonReader reader)
        {
            bool isExact = true;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    isExact = false;
                    reader.Skip();
                    continue;
                }

                T element = ModelOf<T>.Create();
                element.ReadFrom(ref reader);
                Filled.Receive(element);
            }

            return isExact;
        }

        private ResourceList<T> Filled => List ??= new ResourceList<T>(form);
    }
}
