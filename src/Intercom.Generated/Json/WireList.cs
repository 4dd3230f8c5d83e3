using System.Text.Json;

namespace Intercom;

/// <summary>Reads lists inside resources: the API's typed envelope, or a bare array.</summary>
internal static class WireList
{
    /// <summary>Reads <c>{"type":"tag.list","tags":[…]}</c> or <c>[…]</c>. An empty list is null here, to spare the object.</summary>
    public static Reading Read<T>(ref Utf8JsonReader reader, string? removal, out ResourceList<T>? list)
        where T : Resource, IResource<T>
    {
        list = null;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            ReadElements(ref reader, removal, ref list);
            return Reading.Converted;
        }

        return reader.TokenType == JsonTokenType.StartObject ? ReadEnvelope(ref reader, removal, ref list) : Reading.Unreadable;
    }

    private static Reading ReadEnvelope<T>(ref Utf8JsonReader reader, string? removal, ref ResourceList<T>? list)
        where T : Resource, IResource<T>
    {
        bool hasType = false, hasElements = false, isExact = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = reader.ValueTextEquals("type"u8);
            bool isElements = reader.ValueTextEquals(T.Descriptor.ListKey);
            reader.Read();
            if (isElements && reader.TokenType == JsonTokenType.StartArray)
            {
                hasElements = true;
                isExact &= ReadElements(ref reader, removal, ref list);
            }
            else
            {
                bool isRightType = isType && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(T.Descriptor.ListType);
                hasType |= isRightType;
                isExact &= isRightType;
                reader.Skip();
            }
        }

        return isExact && hasType && hasElements ? Reading.Exact : Reading.Converted;
    }

    /// <summary>Whether every element was an object.</summary>
    private static bool ReadElements<T>(ref Utf8JsonReader reader, string? removal, ref ResourceList<T>? list)
        where T : Resource, IResource<T>
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

            T element = T.Create();
            element.ReadFrom(ref reader);
            (list ??= new ResourceList<T>(removal)).Receive(element);
        }

        return isExact;
    }
}
