using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Intercom;

/// <summary>Reads a list the API answers with: the records under the key of their model, and what is said of the pages.</summary>
internal sealed class ListAnswerJsonConverter<T> : JsonConverter<ListAnswer<T>>
    where T : Resource
{
    /// <summary>The metadata of such a list.</summary>
    public static JsonTypeInfo<ListAnswer<T>> TypeInfo(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<ListAnswer<T>>(options, new ListAnswerJsonConverter<T>());

    public override ListAnswer<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"A list is a JSON object, not {reader.TokenType}.");

        var answer = new ListAnswer<T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadMember(ref reader, answer);

        return answer;
    }

    public override void Write(Utf8JsonWriter writer, ListAnswer<T> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Lists are answers: they are never sent.");

    private static void ReadMember(ref Utf8JsonReader reader, ListAnswer<T> answer)
    {
        if (WireText.Is(ref reader, ModelOf<T>.Descriptor.ListKey) || WireText.Is(ref reader, ModelOf<T>.Descriptor.OtherListKey))
        {
            reader.Read();
            answer.Items = ReadItems(ref reader);
        }
        else if (WireText.Is(ref reader, "pages"u8))
        {
            reader.Read();
            answer.Pages = ReadPages(ref reader);
        }
        else
        {
            string name = StringCache.Names.Read(ref reader);
            reader.Read();
            answer.Members.Receive(name, AttributeValue.Read(ref reader));
        }
    }

    /// <summary>Missing, null and empty say that this is the last page; what cannot be read must not say so.</summary>
    private static PageLinks? ReadPages(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var pages = new PageLinks();
            pages.ReadFrom(ref reader);
            if (pages.TryGetAttribute("next", out AttributeValue next) && next.Kind is not (AttributeValueKind.String or AttributeValueKind.Null))
                throw new JsonException("The address of the next page is a string or null.");

            return pages;
        }

        if (AttributeValue.Read(ref reader) is { IsNull: false } other && other.ToString() != "[]")
            throw new JsonException("What is said of the pages of a list is an object or null.");

        return null;
    }

    /// <summary>Null stands for no records; anything else that is no array of objects is not what was asked for.</summary>
    private static List<T> ReadItems(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return [];
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"The records of a list are an array, not {reader.TokenType}.");

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                throw new JsonException($"A record of a list is an object, not {reader.TokenType}.");

            T item = ModelOf<T>.Create();
            item.ReadFrom(ref reader);
            items.Add(item);
        }

        return items;
    }
}
