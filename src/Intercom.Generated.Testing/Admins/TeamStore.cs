using Intercom.Testing.Http;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Admins;

/// <summary>The teams of a workspace.</summary>
internal sealed partial class TeamStore
{
    private readonly NumericIds _ids = new(9_500_001);
    private readonly List<TeamDocument> _teams = [];

    public IReadOnlyList<TeamDocument> All => _teams;

    public bool IsKnown(string id) => _teams.Exists(team => team.Id == id);

    public TeamDocument ById(string id) => _teams.Find(team => team.Id == id) ?? throw Refusal.NotFound($"No such team[{id}]");

    public string NextId() => _ids.Next(IsKnown);

    public void Add(TeamDocument team) => _teams.Add(team);
}
