using System.Globalization;
using Intercom.Testing.Http;

namespace Intercom.Testing.Page;

/// <summary>The journal: what came and what was answered.</summary>
internal static class RequestsSection
{
    public static Section Of(RequestJournal journal)
    {
        IReadOnlyList<EmulatedRequest> all = journal.All;
        var table = new Table("Requests", "Method", "Path", "Status", "Time");
        foreach (EmulatedRequest request in Newest.Of(all))
        {
            table.Add(
                $"request-{request.RequestId}",
                [
                    Html.Of($"<b>{request.Method.Method}</b>"),
                    Html.Of($"<code class=\"path\">{PathAndQuery(request)}</code>"),
                    Status(request),
                    PageTime.Of(request.Time),
                ],
                Html.Of($"{Exchange(request, ShownText.Excerpt)}<p><a href=\"{OwnPages.Root}/requests/{request.RequestId}\">All of it, with headers</a></p>"));
        }

        return new Section("requests", "Requests", all.Count, table.ToHtml(all.Count));
    }

    public static string PathAndQuery(EmulatedRequest request)
    {
        string query = string.Join('&', request.Query.Select(parameter => ShownText.Parameter(parameter.Key, parameter.Value)));
        return $"{request.Path}{(query.Length > 0 ? "?" : "")}{query}";
    }

    public static Html Status(EmulatedRequest request)
    {
        int? status = request.Answer?.Status;
        Html fault = request.Fault is { } name ? Html.Of($" <span class=\"mark fault\">fault: {name}</span>") : Html.Empty;
        Html route = request.Route is null ? Html.Of($" <span class=\"mark\">no route</span>") : Html.Empty;
        return Html.Of($"<span class=\"mark {(status < 400 ? "good" : "bad")}\">{status?.ToString(CultureInfo.InvariantCulture) ?? "no answer"}</span>{fault}{route}");
    }

    /// <param name="request">The request.</param>
    /// <param name="shorten">What is shown of a body.</param>
    public static Html Exchange(EmulatedRequest request, Func<string, string> shorten) =>
        Html.Of($"{Body("Request", request.Body, shorten)}{Body("Answer", request.Answer?.Body, shorten)}");

    private static Html Body(string title, string? body, Func<string, string> shorten) => body switch
    {
        null => Html.Of($"<p class=\"body\">{title}: none</p>"),
        "" => Html.Of($"<p class=\"body\">{title}: no body</p>"),
        _ => Html.Of($"<p class=\"body\">{title}</p><pre>{shorten(ShownText.Body(body))}</pre>"),
    };
}
