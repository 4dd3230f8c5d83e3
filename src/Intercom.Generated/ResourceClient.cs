using System.Text.Json.Serialization.Metadata;

namespace Intercom;

/// <summary>What the clients of all resources have in common. They are made by an <see cref="IntercomClient"/>; an app's tests may derive from one and override what it calls.</summary>
public abstract class ResourceClient
{
    private readonly IntercomClient? _client;

    /// <summary>For tests: nothing but what is overridden can be called.</summary>
    protected ResourceClient()
    {
    }

    private protected ResourceClient(IntercomClient client) => _client = client;

    private protected IntercomClient Client => _client ?? throw MadeForTests();

    private protected InvalidOperationException MadeForTests() => new($"This {GetType().Name} was made without an IntercomClient: only what it overrides can be called.");

    /// <summary>Which one of the keys is given.</summary>
    /// <exception cref="ArgumentException">None is, or several are, or the one that is cannot be a key.</exception>
    private protected static int SingleKey(params ReadOnlySpan<(string Name, string? Value)> keys)
    {
        int given = -1;
        for (int key = 0; key < keys.Length; key++)
        {
            if (keys[key].Value is null)
                continue;
            if (given >= 0)
                throw new ArgumentException($"Both {keys[given].Name} and {keys[key].Name} are given: one key finds an object.", keys[key].Name);
            given = key;
        }

        if (given < 0)
            throw new ArgumentException($"No key is given: name one of {string.Join(", ", keys.ToArray().Select(static key => key.Name))}.");

        CheckKey(keys[given].Value, keys[given].Name);
        return given;
    }

    /// <summary>The first of the keys the object has.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    private protected static int FirstKey(params ReadOnlySpan<(string Name, string? Value)> keys)
    {
        for (int key = 0; key < keys.Length; key++)
        {
            if (string.IsNullOrEmpty(keys[key].Value))
                continue;

            CheckKey(keys[key].Value, keys[key].Name);
            return key;
        }

        throw new InvalidOperationException($"The object has no {string.Join(" or ", keys.ToArray().Select(static key => key.Name))}: the API cannot know which one is meant. Was it saved?");
    }

    /// <summary>Refuses a key that would lead to another address than it should.</summary>
    private protected static void CheckKey(string? value, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        if (value is "." or "..")
            throw new ArgumentException($"'{value}' cannot be an id: in an address it means another place.", name);
    }

    /// <summary>Reads an answer into a new object.</summary>
    private protected async Task<T> ReadAsync<T>(Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : Resource =>
        Attached(await Answers.ReadAsync(sending, operation, type, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads an answer that may be a list of one into a new object.</summary>
    private protected async Task<T> ReadSingleAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, JsonTypeInfo<ListAnswer<T>> listType, CancellationToken cancellationToken)
        where T : Resource =>
        Attached(await Answers.ReadSingleAsync(Client, sending, operation, type, listType, cancellationToken).ConfigureAwait(false));

    /// <summary>Has the object become what the API answers.</summary>
    private protected async Task<T> ReloadAsync<T>(T resource, Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : Resource
    {
        resource.ReplaceBy(await ReadAsync(sending, operation, type, cancellationToken).ConfigureAwait(false));
        return Attached(resource);
    }

    /// <summary>Refreshes the object that did something by what the API answers; what the app changed on it and did not save stays.</summary>
    private protected async Task<T> RefreshAsync<T>(T resource, Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : Resource
    {
        if (await Answers.ReadOrNothingAsync(sending, operation, type, cancellationToken).ConfigureAwait(false) is { } answer)
            resource.RefreshFrom(answer);

        return Attached(resource);
    }

    /// <summary>Reads an object that stands inside another, under these names one in the other.</summary>
    private protected async Task<T> ReadInsideAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, string[] path, CancellationToken cancellationToken)
        where T : Resource =>
        Attached(await Answers.ReadInsideAsync(sending, operation, type, path, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads an array of objects that stands inside an object.</summary>
    private protected async Task<IReadOnlyList<T>> ReadListInsideAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<T> type, string[] path, CancellationToken cancellationToken)
        where T : Resource
    {
        IReadOnlyList<T> items = await Answers.ReadListInsideAsync(sending, operation, type, path, cancellationToken).ConfigureAwait(false);
        foreach (T item in items)
            item.AttachTo(Client);

        return items;
    }

    /// <summary>Sends an object and refreshes it by the answer. What was changed counts as saved only if the app changed nothing in the meantime.</summary>
    private protected async Task<T> SendAsync<TApi, T>(
        TApi api,
        T resource,
        JsonForm form,
        Operation operation,
        JsonTypeInfo<T> type,
        Func<TApi, T, HttpContent, Operation, CancellationToken, Task<HttpResponseMessage>> send,
        CancellationToken cancellationToken)
        where T : Resource
    {
        if (form == JsonForm.Everything)
            resource.SetDefaults(Client.Transport.Now);
        var body = new SentForm(resource, form, resource.PositionsOf(operation.InRoute));
        byte[] sent = JsonBuffer.Write(body, SentForm.Write);
        AttributeSet commands = resource.PendingCommands;

        // A save of what has no identity yet creates it, and twice is not the same as once.
        bool isOnce = !commands.IsEmpty || (form == JsonForm.Changes && !resource.HasIdentity);
        Operation once = isOnce ? operation with { MayRepeat = false } : operation;
        T? answer = await Answers.ReadOrNothingAsync(send(api, resource, new RequestBody(sent), once, cancellationToken), once, type, cancellationToken).ConfigureAwait(false);
        bool isAsSent = JsonBuffer.Gives(sent, body, SentForm.Write);
        resource.AcceptCommands(commands);
        if (isAsSent)
            resource.AcceptChanges();
        if (answer is not null)
            resource.RefreshFrom(answer);

        return Attached(resource);
    }

    /// <summary>Reads a list that comes in one piece.</summary>
    private protected async Task<IReadOnlyList<T>> ReadItemsAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<ListAnswer<T>> type, CancellationToken cancellationToken)
        where T : Resource =>
        (await ReadPageAsync(sending, operation, type, cancellationToken).ConfigureAwait(false)).Items!;

    /// <summary>Reads a whole number that stands inside an object, under these names one in the other.</summary>
    private protected static Task<int> ReadIntegerAsync(Task<HttpResponseMessage> sending, Operation operation, string[] path, CancellationToken cancellationToken) =>
        Answers.ReadIntegerAsync(sending, operation, path, cancellationToken).AsTask();

    /// <summary>Waits for a success that returns nothing.</summary>
    private protected static Task ReadNothingAsync(Task<HttpResponseMessage> sending, Operation operation, CancellationToken cancellationToken) =>
        Answers.ReadNothingAsync(sending, operation, cancellationToken);

    /// <summary>The body of a request that carries an object.</summary>
    private protected HttpContent Content<T>(T resource, JsonForm form)
        where T : Resource
    {
        ArgumentNullException.ThrowIfNull(resource);
        resource.SetDefaults(Client.Transport.Now);
        return new RequestBody(JsonBuffer.Write(new SentForm(resource, form, default), SentForm.Write));
    }

    /// <summary>A list whose pages name the address of the next.</summary>
    private protected AsyncPageable<T> LinkedPages<T>(Operation operation, JsonTypeInfo<ListAnswer<T>> type, Func<CancellationToken, Task<HttpResponseMessage>> first)
        where T : Resource => new LinkedPages<T>(
            Client.Transport,
            operation,
            cancellationToken => ReadPageAsync(first(cancellationToken), operation, type, cancellationToken),
            (address, cancellationToken) => ReadPageAsync(Client.Transport.GetAsync(address, operation, cancellationToken), operation, type, cancellationToken));

    /// <summary>A list whose pages go on at a cursor, from the given one or from the beginning.</summary>
    private protected AsyncPageable<T> ScrolledPages<T>(
        Operation operation, string cursor, string? start, JsonTypeInfo<ListAnswer<T>> type, Func<string?, CancellationToken, Task<HttpResponseMessage>> fetch)
        where T : Resource => new ScrolledPages<T>(
            Client.Transport, operation, cursor, start, (position, cancellationToken) => ReadPageAsync(fetch(position, cancellationToken), operation, type, cancellationToken));

    private async Task<ListAnswer<T>> ReadPageAsync<T>(
        Task<HttpResponseMessage> sending, Operation operation, JsonTypeInfo<ListAnswer<T>> type, CancellationToken cancellationToken)
        where T : Resource
    {
        ListAnswer<T> page = await Answers.ReadListAsync(sending, operation, type, cancellationToken).ConfigureAwait(false);
        foreach (T item in page.Items!)
            item.AttachTo(Client);

        return page;
    }

    private T Attached<T>(T resource)
        where T : Resource
    {
        resource.AttachTo(Client);
        return resource;
    }
}
