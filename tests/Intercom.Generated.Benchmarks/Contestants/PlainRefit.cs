using System.Text.Json;
using Intercom.Benchmarks.Floor;
using Intercom.Benchmarks.Sample;
using Refit;

namespace Intercom.Benchmarks.Contestants;

/// <summary>Refit with methods that return plain classes.</summary>
internal sealed class PlainRefit : Contestant
{
    private readonly HttpClient _http;
    private readonly IPlainApi _api;
    private int _saves;

    public PlainRefit(Uri address, HttpMessageHandler handler)
        : base("Refit")
    {
        _http = new HttpClient(handler, disposeHandler: false) { BaseAddress = address };
        _http.DefaultRequestHeaders.Authorization = new("Bearer", "a-token-for-benchmarks");
        _http.DefaultRequestHeaders.Add("Intercom-Version", "1.4");
        _api = RestService.ForGenerated<IPlainApi>(_http, new RefitSettings(new SystemTextJsonContentSerializer(FloorJson.Default.Options)));
    }

    public override async Task FindAsync(ISink sink) => sink.Take(this, await _api.FindAsync(UserIds.First).ConfigureAwait(false));

    public override Task PageAsync(ISink sink) => ListAsync("desc", sink);

    public override Task PagesAsync(ISink sink) => ListAsync(null, sink);

    public override async Task SaveAsync(ISink sink) =>
        sink.Take(this, await _api.PostAsync(new FloorUserChange { Id = UserIds.First, Name = (++_saves & 1) == 0 ? "Person One" : "Person Two" }).ConfigureAwait(false));

    public override async Task ConversationAsync(ISink sink) => sink.Take(this, await _api.ConversationAsync("147").ConfigureAwait(false));

    public override ReadOnlySpan<byte> Write(object read) => JsonSerializer.SerializeToUtf8Bytes(read, read.GetType(), FloorJson.Default);

    public override void Dispose() => _http.Dispose();

    private async Task ListAsync(string? order, ISink sink)
    {
        int pages = 1;
        for (int page = 1; page <= pages; page++)
        {
            FloorUserList list = await _api.ListAsync(order, page == 1 ? null : PageSize, page == 1 ? null : page).ConfigureAwait(false);
            foreach (FloorUser user in list.Users!)
                sink.Take(this, user);
            pages = list.Pages?.TotalPages ?? 1;
        }
    }
}
