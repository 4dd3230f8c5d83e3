using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>Puts an admin into the workspace, beside the owner it begins with. What is left out has a new admin's value.</summary>
    /// <param name="admin">
    /// An admin in the API's own form; <c>team_ids</c> also makes the admin a member of those teams.
    /// The object is copied. Without an <c>id</c> the admin is given one.
    /// </param>
    /// <returns>The admin's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> is taken or not a string, the <c>type</c> is another's, or <c>team_ids</c> is no array of ids.</exception>
    public string AddAdmin(JsonObject admin)
    {
        ArgumentNullException.ThrowIfNull(admin);
        return _workspace.Exclusively(() => new AdminSeed(_workspace).AddAdmin(new GivenObject(admin, nameof(admin), "admin")).Id);
    }

    /// <summary>Puts a team into the workspace. What is left out has a new team's value.</summary>
    /// <param name="team">
    /// A team in the API's own form; <c>admin_ids</c> also puts the team into those admins' <c>team_ids</c>.
    /// The object is copied. Without an <c>id</c> the team is given one.
    /// </param>
    /// <returns>The team's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> is taken or not a string, the <c>type</c> is another's, or <c>admin_ids</c> is no array of ids.</exception>
    public string AddTeam(JsonObject team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return _workspace.Exclusively(() => new AdminSeed(_workspace).AddTeam(new GivenObject(team, nameof(team), "team")).Id);
    }
}
