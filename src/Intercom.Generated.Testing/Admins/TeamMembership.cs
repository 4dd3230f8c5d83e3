using System.Globalization;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Admins;

/// <summary>Which admin is in which team, said once for both sides.</summary>
internal sealed partial class TeamMembership
{
    private readonly List<(string Admin, string Team)> _pairs = [];

    public void Add(string admin, string team)
    {
        if (!_pairs.Contains((admin, team)))
            _pairs.Add((admin, team));
    }

    public JsonArray TeamsOf(string admin) => Ids(_pairs.Where(pair => pair.Admin == admin).Select(pair => pair.Team));

    public JsonArray AdminsOf(string team) => Ids(_pairs.Where(pair => pair.Team == team).Select(pair => pair.Admin));

    // Here, and here alone, ids are numbers on the wire.
    private static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(Id)]);

    private static JsonNode Id(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? JsonValue.Create(number) : JsonValue.Create(id);
}
