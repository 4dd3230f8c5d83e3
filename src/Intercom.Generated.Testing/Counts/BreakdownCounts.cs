using System.Text.Json.Nodes;
using Intercom.Testing.Companies;
using Intercom.Testing.Segments;
using Intercom.Testing.Tags;

namespace Intercom.Testing.Counts;

/// <summary>The arrays of <c>GET /counts</c>: each element is an object whose one key is a name.</summary>
internal sealed class BreakdownCounts(Workspace workspace)
{
    public JsonArray ByTag(IEnumerable<Taggable> carriers) =>
        new([.. workspace.Tags.All.Select(tag => Item(tag.Name, carriers.Count(carrier => carrier.Has(tag))))]);

    public static JsonArray BySegment(IEnumerable<Taggable> members, IEnumerable<SegmentDocument> segments) =>
        new([.. segments.Select(segment => Item(segment.Name, members.Count(member => member.IsIn(segment))))]);

    /// <summary>Here a second key tells companies of one name apart.</summary>
    public JsonArray UsersByCompany() => new([.. workspace.Companies.All.Select(UsersOf)]);

    private JsonObject UsersOf(CompanyDocument company)
    {
        JsonObject item = Item(company.Name ?? company.CompanyId, company.Members.Count(workspace.Users.Has));
        item["remote_company_id"] = company.CompanyId;
        return item;
    }

    private static JsonObject Item(string name, int count) => new() { [name] = count };
}
