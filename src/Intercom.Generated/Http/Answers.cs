using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Intercom;

/// <summary>Reads answers: an error becomes its exception, a success becomes what the operation returns, and anything in between is said to be unexpected.</summary>
internal static class Answers
{
    /// <summary>Reads one object.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T> ReadAsync<T>(Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : Resource
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        return ReadOne(response, operation, type);
    }

    /// <summary>Reads one object; null where the API has done what it was told and says nothing more: 202 and 204, and what the description names.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T?> ReadOrNothingAsync<T>(Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : Resource
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        bool mayBeEmpty = response.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.NoContent || operation.EmptyStatuses.Contains((int)response.StatusCode);
        return mayBeEmpty && AnswerBody.Of(response).IsBlank ? null : ReadOne(response, operation, type);
    }

    /// <summary>Reads a list.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<ListAnswer<T>> ReadListAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<ListAnswer<T>> type, CancellationToken cancellationToken)
        where T : Resource
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        return ReadList(response, operation, type);
    }

    /// <summary>Reads one object, or a list that must hold just one.</summary>
    /// <exception cref="ResourceNotFoundException">The list is empty.</exception>
    /// <exception cref="MultipleMatchingUsersException">The list holds several.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T> ReadSingleAsync<T>(
        IntercomClient client, Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, JsonTypeInfo<ListAnswer<T>> listType, CancellationToken cancellationToken)
        where T : Resource
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        if (!AnswerBody.Of(response).IsList)
            return ReadOne(response, operation, type);

        List<T> matches = ReadList(response, operation, listType).Items!;
        matches.ForEach(match => match.AttachTo(client));
        return matches switch
        {
            [] => throw new ResourceNotFoundException(FailedAnswer.Unusable(operation, response, "nothing matches: the answer is an empty list.")),
            [T only] => only,
            _ => throw new MultipleMatchingUsersException(
                FailedAnswer.Unusable(operation, response, $"{matches.Count} match; name the one you mean by its id."), [.. matches.OfType<User>()]),
        };
    }

    /// <summary>Reads a whole number that stands inside an object, under these names one in the other.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<int> ReadIntegerAsync(Task<HttpResponseMessage> sending, Operation operation, string[] path, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        JsonElement value = FindInside(response, operation, path, "a whole number");
        return WireCount.Of(value) ?? throw Unexpected(response, operation, Expected("a whole number", path));
    }

    /// <summary>Reads an object that stands inside another.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<T> ReadInsideAsync<T>(Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, string[] path, CancellationToken cancellationToken)
        where T : Resource
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        JsonElement value = FindInside(response, operation, path, "an object");
        return value.ValueKind == JsonValueKind.Object ? value.Deserialize(type)! : throw Unexpected(response, operation, Expected("an object", path));
    }

    /// <summary>Reads an array of objects that stands inside an object; null stands for none.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public static async ValueTask<IReadOnlyList<T>> ReadListInsideAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, string[] path, CancellationToken cancellationToken)
        where T : Resource
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        JsonElement value = FindInside(response, operation, path, "an array of objects");
        if (value.ValueKind == JsonValueKind.Null)
            return [];

        return value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.Object)
            ? [.. value.EnumerateArray().Select(item => item.Deserialize(type)!)]
            : throw Unexpected(response, operation, Expected("an array of objects", path));
    }

    /// <summary>Waits for a success whose body says nothing of interest. It is empty, or an object: anything else is no answer of the API's.</summary>
    public static async Task ReadNothingAsync(Task<HttpResponseMessage> sending, Operation operation, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response = await SuccessAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        const string expected = "empty or an object without errors";
        if (AnswerBody.Of(response).IsBlank)
            return;

        JsonElement answer = Parse(response, operation, IntercomJsonContext.Default.JsonElement, expected);
        if (answer.ValueKind != JsonValueKind.Object || ErrorList.Parse(AnswerBody.Of(response).Bytes).Errors.Count > 0)
            throw Unexpected(response, operation, expected);
    }

    /// <summary>Waits for an answer that is a success. The API may list errors with a status that says success: that is none.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<HttpResponseMessage> SuccessAsync(Task<HttpResponseMessage> sending, Operation operation, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await Transport.AnswerAsync(sending, operation, cancellationToken).ConfigureAwait(false);
        AnswerBody body = AnswerBody.Of(response);
        if (response.IsSuccessStatusCode && !body.IsErrorList && !body.IsTooLarge)
            return response;

        using (response)
        {
            if (response.IsSuccessStatusCode && !body.IsErrorList)
                throw new UnexpectedResponseException(FailedAnswer.Unusable(operation, response, $"the answer has more than the {body.MaxSize} bytes that MaxResponseSize allows."));

            throw ErrorTable.For(FailedAnswer.Refused(operation, response));
        }
    }

    private static JsonElement FindInside(HttpResponseMessage response, Operation operation, string[] path, string what)
    {
        JsonElement value = Parse(response, operation, IntercomJsonContext.Default.JsonElement, Expected(what, path));
        foreach (string name in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !WireText.TryGetProperty(value, name, out value))
                throw Unexpected(response, operation, Expected(what, path));
        }

        return value;
    }

    private static string Expected(string what, string[] path) => $"an object with {what} at {string.Join('.', path)}";

    private static T ReadOne<T>(HttpResponseMessage response, Operation operation, JsonTypeInfo<T> type)
        where T : Resource
    {
        T resource = Parse(response, operation, type, $"an object of type {ModelOf<T>.Descriptor.Type}");

        // What says that it is something else, or neither what it is nor which one it is, is not the object that was asked for.
        bool isOfKind = resource.Type is not { } said || operation.Types.Contains(said) || resource.MayBe(said);
        bool isOne = resource.Type == ModelOf<T>.Descriptor.Type || (!AnswerBody.Of(response).IsList && isOfKind && (ModelOf<T>.Descriptor.Identity.IsEmpty ? resource.HasAttributes : resource.HasIdentity));
        return isOne ? resource : resource.Wrapped(type) ?? throw Unexpected(response, operation, $"an object of type {ModelOf<T>.Descriptor.Type}");
    }

    private static ListAnswer<T> ReadList<T>(HttpResponseMessage response, Operation operation, JsonTypeInfo<ListAnswer<T>> type)
        where T : Resource
    {
        string expected = $"a list of {ModelOf<T>.Descriptor.ListKey}";
        ListAnswer<T> answer = Parse(response, operation, type, expected);
        return answer.Items is null ? throw Unexpected(response, operation, expected) : answer;
    }

    private static T Parse<T>(HttpResponseMessage response, Operation operation, JsonTypeInfo<T> type, string expected)
    {
        AnswerBody body = AnswerBody.Of(response);
        try
        {
            // Not by the serializer, whose depth is that of all clients.
            var reader = new Utf8JsonReader(WireText.Valid(body.Bytes), new JsonReaderOptions { MaxDepth = body.MaxDepth });
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                throw Unexpected(response, operation, expected);

            T? value = ((JsonConverter<T>)type.Converter).Read(ref reader, typeof(T), type.Options);
            return !reader.Read() && value is not null ? value : throw Unexpected(response, operation, expected);
        }
        catch (JsonException exception)
        {
            if (JsonDepth.IsExceeded(body.Bytes, body.MaxDepth))
                throw new UnexpectedResponseException(FailedAnswer.Unusable(operation, response, $"the answer has more than the {body.MaxDepth} levels that MaxJsonDepth allows."));

            throw Unexpected(response, operation, expected, exception);
        }
    }

    private static UnexpectedResponseException Unexpected(HttpResponseMessage response, Operation operation, string expected, JsonException? cause = null) =>
        new(FailedAnswer.Unexpected(operation, response, expected, cause));
}
