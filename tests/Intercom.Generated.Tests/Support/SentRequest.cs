namespace Intercom.Tests.Support;

/// <summary>A request as it left.</summary>
internal sealed record SentRequest(string Line, string? Body, Uri Address, IReadOnlyDictionary<string, string> Headers)
{
    public static async Task<SentRequest> OfAsync(HttpRequestMessage request)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync();
        var headers = request.Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new SentRequest($"{request.Method} {request.RequestUri!.PathAndQuery}", body, request.RequestUri, headers);
    }
}
