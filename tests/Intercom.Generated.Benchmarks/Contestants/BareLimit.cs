using System.Buffers;
using System.Text.Json;
using Intercom.Benchmarks.Sample;

namespace Intercom.Benchmarks.Contestants;

/// <summary>The least there is: the same bytes, walked and not kept.</summary>
internal sealed class BareLimit : Contestant
{
    private readonly HttpClient _http;

    public BareLimit(Uri address, HttpMessageHandler handler)
        : base("limit") => _http = new HttpClient(handler, disposeHandler: false) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };

    public override Task FindAsync(ISink sink) => GetAsync("/users/" + UserIds.First, sink);

    public override Task PageAsync(ISink sink) => GetAsync("/users?order=desc", sink);

    public override async Task PagesAsync(ISink sink)
    {
        await GetAsync("/users", sink).ConfigureAwait(false);
        for (int page = 2; page <= Pages; page++)
            await GetAsync($"/users?per_page={PageSize}&page={page}", sink).ConfigureAwait(false);
    }

    public override Task ParseAsync(ISink sink)
    {
        Walk(NotificationSample.Body, sink);
        return Task.CompletedTask;
    }

    public override Task ConversationAsync(ISink sink) => GetAsync("/conversations/147", sink);

    /// <summary>A list counts for its records: what it says of its pages, not all keep.</summary>
    public override ReadOnlySpan<byte> Write(object read)
    {
        using JsonDocument json = JsonDocument.Parse((byte[])read);
        return json.RootElement.TryGetProperty("users", out JsonElement users) ? JsonSerializer.SerializeToUtf8Bytes(users) : (byte[])read;
    }

    public override void Dispose() => _http.Dispose();

    private async Task GetAsync(string path, ISink sink)
    {
        using HttpResponseMessage response = await _http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)response.Content.Headers.ContentLength!);
        using Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        int length = await stream.ReadAtLeastAsync(buffer, (int)response.Content.Headers.ContentLength!).ConfigureAwait(false);
        Walk(buffer.AsSpan(0, length), sink);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Walk(ReadOnlySpan<byte> json, ISink sink)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            // To have seen each token is all.
        }

        // Only a check looks at what was read; to keep it would cost the limit what it is there to do without.
        sink.Take(this, sink is SumOfAll ? json.ToArray() : this);
    }
}
