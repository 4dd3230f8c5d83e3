namespace Intercom.Tests.Endpoints;

/// <summary>Each endpoint of API v1 that an official client or the documentation is known to use has an operation that sends just that.</summary>
public class EndpointTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "U1 create", "POST /users", "users.create" },
        { "U1 update", "POST /users", "users.save" },
        { "U2", "GET /users?page&per_page&order&sort&created_since&tag_id&segment_id", "users.list" },
        { "U3", "GET /users?user_id", "users.find_by_user_id" },
        { "U4", "GET /users?email", "users.find_by_email" },
        { "U5", "GET /users/{id}", "users.find_by_id" },
        { "U6 by id", "DELETE /users/{id}", "users.delete_by_id" },
        { "U6 by user_id", "DELETE /users?user_id", "users.delete_by_user_id" },
        { "U6 by email", "DELETE /users?email", "users.delete_by_email" },
        { "U7", "POST /user_delete_requests", "users.request_permanent_deletion" },
        { "U8", "GET /users/scroll?scroll_param", "users.scroll" },
        { "U9", "POST /bulk/users", "jobs.submit_users" },
        { "L1 create", "POST /contacts", "contacts.create" },
        { "L1 update", "POST /contacts", "contacts.save" },
        { "L3", "GET /contacts?page&per_page&order&sort&email&tag_id&segment_id", "contacts.list" },
        { "L4 by id", "GET /contacts/{id}", "contacts.find_by_id" },
        { "L4 by user_id", "GET /contacts?user_id", "contacts.find_by_user_id" },
        { "L5 by id", "DELETE /contacts/{id}", "contacts.delete_by_id" },
        { "L5 by user_id", "DELETE /contacts?user_id", "contacts.delete_by_user_id" },
        { "L6", "POST /contacts/convert", "contacts.convert" },
        { "L7", "GET /contacts/scroll?scroll_param", "contacts.scroll" },
        { "V1 by id", "GET /visitors/{id}", "visitors.find_by_id" },
        { "V1 by user_id", "GET /visitors?user_id", "visitors.find_by_user_id" },
        { "V2", "PUT /visitors", "visitors.save" },
        { "V3", "DELETE /visitors/{id}", "visitors.delete_by_id" },
        { "V4 user", "POST /visitors/convert", "visitors.convert_to_user" },
        { "V4 lead", "POST /visitors/convert", "visitors.convert_to_contact" },
        { "C1 create", "POST /companies", "companies.create" },
        { "C1 update", "POST /companies", "companies.save" },
        { "C2", "GET /companies?page&per_page&order&sort&tag_id&segment_id", "companies.list" },
        { "C3 by company_id", "GET /companies?company_id", "companies.find_by_company_id" },
        { "C3 by name", "GET /companies?name", "companies.find_by_name" },
        { "C4", "GET /companies/{id}", "companies.find_by_id" },
        { "C5", "GET /companies/{id}/users?page&per_page", "companies.users_by_id" },
        { "C6", "GET /companies?company_id&type=user&page&per_page", "companies.users_by_company_id" },
        { "C7", "GET /companies/scroll?scroll_param", "companies.scroll" },
        { "C8", "DELETE /companies/{id}", "companies.delete_by_id" },
        { "T1 create", "POST /tags", "tags.create" },
        { "T1 rename", "POST /tags", "tags.save" },
        { "T2", "POST /tags", "tags.apply" },
        { "T3", "GET /tags", "tags.list" },
        { "T3 user by id", "GET /tags?taggable_type=user&taggable_id", "tags.find_all_for_user_by_id" },
        { "T3 user by email", "GET /tags?taggable_type=user&email", "tags.find_all_for_user_by_email" },
        { "T3 user by user_id", "GET /tags?taggable_type=user&user_id", "tags.find_all_for_user_by_user_id" },
        { "T3 company by id", "GET /tags?taggable_type=company&taggable_id", "tags.find_all_for_company_by_id" },
        { "T3 company by company_id", "GET /tags?taggable_type=company&company_id", "tags.find_all_for_company_by_company_id" },
        { "T4", "DELETE /tags/{id}", "tags.delete_by_id" },
        { "T5 by id", "GET /tags/{id}", "tags.find_by_id" },
        { "T5 by name", "GET /tags?name", "tags.find_by_name" },
        { "S1", "GET /segments?type&include_count", "segments.list" },
        { "S2", "GET /segments/{id}?include_count", "segments.find_by_id" },
        { "S3", "PUT /segments/{id}", "segments.save" },
        { "N1", "POST /notes", "notes.create" },
        { "N2 by user_id", "GET /notes?user_id&page&per_page", "notes.find_all_by_user_id" },
        { "N2 by email", "GET /notes?email&page&per_page", "notes.find_all_by_email" },
        { "N2 by id", "GET /notes?id&page&per_page", "notes.find_all_by_id" },
        { "N3", "GET /notes/{id}", "notes.find_by_id" },
        { "E1", "POST /events", "events.create" },
        { "E2 by intercom_user_id", "GET /events?type=user&intercom_user_id&per_page&before&since", "events.find_all_by_intercom_user_id" },
        { "E2 by user_id", "GET /events?type=user&user_id&per_page&before&since", "events.find_all_by_user_id" },
        { "E2 by email", "GET /events?type=user&email&per_page&before&since", "events.find_all_by_email" },
        { "E3 by intercom_user_id", "GET /events?type=user&intercom_user_id&summary=true", "events.summary_by_intercom_user_id" },
        { "E3 by user_id", "GET /events?type=user&user_id&summary=true", "events.summary_by_user_id" },
        { "E3 by email", "GET /events?type=user&email&summary=true", "events.summary_by_email" },
        { "E4", "POST /bulk/events", "jobs.submit_events" },
        { "J1", "GET /jobs/{id}", "jobs.find_by_id" },
        { "J2", "GET /jobs/{id}/error", "jobs.errors" },
        { "J3", "POST /jobs/{id}", "jobs.save" },
        { "K1 app", "GET /counts", "counts.for_app" },
        { "K1 users", "GET /counts", "users.count" },
        { "K1 companies", "GET /counts", "companies.count" },
        { "K1 segments", "GET /counts", "segments.count" },
        { "K1 tags", "GET /counts", "tags.count" },
        { "K1 leads", "GET /counts", "contacts.count" },
        { "K1 conversations", "GET /counts?type=conversation", "counts.conversation_counts" },
        { "K1 conversations, admin", "GET /counts?type=conversation&count=admin", "counts.conversation_counts_for_each_admin" },
        { "K1 users, tag", "GET /counts?type=user&count=tag", "counts.user_counts_for_each_tag" },
        { "K1 users, segment", "GET /counts?type=user&count=segment", "counts.user_counts_for_each_segment" },
        { "K1 companies, tag", "GET /counts?type=company&count=tag", "counts.company_counts_for_each_tag" },
        { "K1 companies, segment", "GET /counts?type=company&count=segment", "counts.company_counts_for_each_segment" },
        { "K1 companies, user", "GET /counts?type=company&count=user", "counts.company_counts_for_each_user" },
        { "CV1 of an admin", "GET /conversations?type&admin_id&open&before&display_as&order&sort&page&per_page", "conversations.list" },
        { "CV1 of a user", "GET /conversations?type&user_id&email&intercom_user_id&unread&before&page&per_page", "conversations.list" },
        { "CV2", "GET /conversations/{id}?display_as", "conversations.find_by_id" },
        { "CV3", "POST /conversations/{id}/reply", "conversations.reply" },
        { "CV4", "POST /conversations/last/reply", "conversations.reply_to_last" },
        { "CV5", "PUT /conversations/{id}", "conversations.save" },
        { "CV6", "POST /conversations/{id}/run_assignment_rules", "conversations.run_assignment_rules" },
        { "M1", "POST /messages", "messages.create" },
        { "A1", "GET /admins", "admins.list" },
        { "A2", "GET /admins/{id}", "admins.find_by_id" },
        { "A3", "GET /me", "admins.me" },
        { "A4", "PUT /admins/{id}/away", "admins.set_away" },
        { "A5", "GET /admins/activity_logs?created_at_after&created_at_before", "admins.activity_logs" },
        { "TM1 list", "GET /teams", "teams.list" },
        { "TM1 one", "GET /teams/{id}", "teams.find_by_id" },
        { "SB1", "POST /subscriptions", "subscriptions.create" },
        { "SB2", "POST /subscriptions/{id}", "subscriptions.save" },
        { "SB3", "GET /subscriptions", "subscriptions.list" },
        { "SB4", "GET /subscriptions/{id}", "subscriptions.find_by_id" },
        { "SB5", "DELETE /subscriptions/{id}", "subscriptions.delete_by_id" },
        { "SB6", "POST /subscriptions/{id}/ping", "subscriptions.ping" },
        { "SB7", "GET /subscriptions/{id}/sent", "subscriptions.sent" },
        { "SB8", "GET /subscriptions/{id}/error", "subscriptions.errors" },
        { "CU1", "POST /customers/search", "users.search_customers" },
    };

    /// <summary>Endpoints that some client uses for what all others, or the documentation, do in another way.</summary>
    public static TheoryData<string, string, string, string> Alternates => new()
    {
        { "L2", "PUT /contacts/{id}", "contacts.save", "Two clients put; the documentation and five others post to /contacts with an id in the body." },
        { "S3", "POST /segments", "segments.save", "One client posts; the others that can rename a segment put to its own address." },
    };

    [Theory, MemberData(nameof(Rows))]
    public void S_rows_are_described(string row, string request, string operation) =>
        Assert.True(Operations(request).Contains(operation), $"{row}: {request} is not what {operation} sends; it is what [{string.Join(", ", Operations(request))}] send.");

    [Theory, MemberData(nameof(Alternates))]
    public void S_rows_with_a_better_way_are_described_by_that(string row, string request, string instead, string reason)
    {
        Assert.True(!Operations(request).Any(), $"{row}: {request} is described itself, so it is no alternate. It was one because: {reason}");
        Assert.Contains(DescribedRoute.All, route => route.Operation == instead);
    }

    private static IEnumerable<string> Operations(string request)
    {
        var asked = DescribedRoute.Of("", request);
        return DescribedRoute.All.Where(route => route.Takes(asked)).Select(route => route.Operation);
    }
}
