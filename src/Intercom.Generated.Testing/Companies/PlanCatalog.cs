using System.Text.Json.Nodes;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Companies;

/// <summary>Plans by name: a request names a plan, an answer shows an object.</summary>
internal sealed partial class PlanCatalog
{
    private readonly NumericIds _newIds = new();
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The plan of that name, made at its first mention; an empty object for none.</summary>
    public JsonObject Describe(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return [];

        if (!_ids.TryGetValue(name, out string? id))
        {
            id = _newIds.Next(_ids.ContainsValue);
            _ids.Add(name, id);
        }

        return new JsonObject { ["type"] = "plan", ["id"] = id, ["name"] = name };
    }

    /// <summary>Takes a plan that came with its id.</summary>
    public void Learn(string name, string id) => _ids[name] = id;
}
