using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Generators.Tests.Library;

/// <summary>Answers every request with what it was told last, and keeps what was sent.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The body of the next answers.</summary>
    public string Answer { get; set; } = "{}";

    /// <summary>Method, path and query, and body of the requests.</summary>
    public List<(string Request, string Body)> Sent { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : Plain(await request.Content.ReadAsStringAsync(cancellationToken));
        Sent.Add(($"{request.Method} {request.RequestUri!.PathAndQuery}", body));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer, Encoding.UTF8, "application/json"), RequestMessage = request };
    }

    /// <summary>The same JSON, with nothing escaped that need not be.</summary>
    private static string Plain(string json) => JsonNode.Parse(json)!.ToJsonString(s_plain);
}
