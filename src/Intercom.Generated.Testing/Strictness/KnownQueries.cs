namespace Intercom.Testing.Strictness;

/// <summary>The query parameters that are read, by the route that reads them. Other routes have none.</summary>
internal static class KnownQueries
{
    private static readonly string[] s_page = ["page", "per_page"];
    private static readonly string[] s_list = [.. s_page, "order", "sort", "tag_id", "segment_id"];

    private static readonly Dictionary<string, string[]> s_names = new(StringComparer.Ordinal)
    {
        ["GET /users"] = [.. s_list, "created_since", "type", "user_id", "email"],
        ["DELETE /users"] = ["user_id", "email"],
        ["GET /users/scroll"] = ["scroll_param"],
        ["GET /contacts"] = [.. s_list, "created_since", "user_id", "email"],
        ["DELETE /contacts"] = ["user_id"],
        ["GET /contacts/scroll"] = ["scroll_param"],
        ["GET /visitors"] = ["user_id"],
        ["GET /companies"] = [.. s_list, "type", "company_id", "name"],
        ["GET /companies/scroll"] = ["scroll_param"],
        ["GET /companies/{id}/users"] = [.. s_list, "type"],
        ["GET /tags"] = ["name", "taggable_type", "taggable_id", "user_id", "email", "company_id"],
        ["GET /segments"] = ["type", "include_count"],
        ["GET /segments/{id}"] = ["include_count"],
        ["GET /notes"] = [.. s_page, "id", "user_id", "email"],
        ["GET /events"] = ["type", "intercom_user_id", "user_id", "email", "summary", "per_page", "before", "since"],
        ["GET /counts"] = ["type", "count"],
        ["GET /admins/activity_logs"] = [.. s_page, "created_at_after", "created_at_before"],
        ["GET /conversations"] =
        [
            .. s_page, "order", "sort", "type", "admin_id", "id", "open", "intercom_user_id", "user_id", "email", "unread", "before", "display_as",
        ],
        // The official client for Node repeats the id.
        ["GET /conversations/{id}"] = ["display_as", "id"],
    };

    public static IEnumerable<string> Routes => s_names.Keys;

    public static IReadOnlyList<string> Of(string route) => s_names.GetValueOrDefault(route) ?? [];
}
