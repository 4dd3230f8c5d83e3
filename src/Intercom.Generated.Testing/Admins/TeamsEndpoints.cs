using Intercom.Testing.Http;
using Intercom.Testing.Json;

namespace Intercom.Testing.Admins;

/// <summary><c>/teams</c>.</summary>
internal sealed class TeamsEndpoints(Workspace workspace)
{
    public void Map(ApiRoutes routes)
    {
        routes.Get("/teams", _ => TypedList.Of("team", "teams", workspace.Teams.All.Select(team => team.ToAnswer(workspace.TeamMembership))));
        routes.Get("/teams/{id}", call => workspace.Teams.ById(call.Id).ToAnswer(workspace.TeamMembership));
    }
}
