using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>Puts an admin into the workspace, beside the owner it begins with. What is left out has a new admin's value.</summary>
    /// <param name="admin">
    /// An admin in the API's own form; <c>team_ids</c> also makes the admin a member of those teams, which are there already.
    /// The object is copied. Without an <c>id</c> the admin is given one.
    /// </param>
    /// <returns>The admin's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> is taken, a value has the wrong type, or a team is not in the workspace.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddAdmin(JsonObject admin)
    {
        ArgumentNullException.ThrowIfNull(admin);
        return PutIn(() =>
        {
            var seed = new AdminSeed(_workspace);
            GivenObject given = GivenObject.InCode(admin, "admin", nameof(admin));
            seed.CheckTeams(given);
            return seed.AddAdmin(given).Id;
        });
    }

    /// <summary>Puts a team into the workspace. What is left out has a new team's value.</summary>
    /// <param name="team">
    /// A team in the API's own form; <c>admin_ids</c> also puts the team into the <c>team_ids</c> of those admins, who are there already.
    /// The object is copied. Without an <c>id</c> the team is given one.
    /// </param>
    /// <returns>The team's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> is taken, a value has the wrong type, or a member is not in the workspace.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddTeam(JsonObject team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return PutIn(() => new AdminSeed(_workspace).AddTeam(GivenObject.InCode(team, "team", nameof(team))).Id);
    }
}
