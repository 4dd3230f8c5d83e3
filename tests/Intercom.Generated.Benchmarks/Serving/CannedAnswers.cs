using Intercom.Benchmarks.Contestants;
using Intercom.Benchmarks.Sample;

namespace Intercom.Benchmarks.Serving;

/// <summary>What is answered to which path, written beforehand.</summary>
internal static class CannedAnswers
{
    private static readonly byte[] s_user = UserSample.One(7);
    private static readonly byte[] s_conversation = ConversationSample.WithParts(40);
    private static readonly byte[] s_onlyPage = UserSample.Page(1, 1, Contestant.PageSize);
    private static readonly byte[][] s_pages = [.. Enumerable.Range(1, Contestant.Pages).Select(page => UserSample.Page(page, Contestant.Pages, Contestant.PageSize))];

    public static byte[] To(string path, string query, bool isPost)
    {
        if (path.StartsWith("/conversations/", StringComparison.Ordinal))
            return s_conversation;
        if (isPost || path.Length > "/users/".Length)
            return s_user;
        if (query.Contains("order=", StringComparison.Ordinal))
            return s_onlyPage;

        // The last member of the query, after per_page.
        int at = query.LastIndexOf("page=", StringComparison.Ordinal);
        return s_pages[at < 0 ? 0 : int.Parse(query.AsSpan(at + "page=".Length), System.Globalization.CultureInfo.InvariantCulture) - 1];
    }
}
