using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;

namespace Intercom.Testing.Customers;

/// <summary>In which order a search answers: the newest first, unless it says otherwise.</summary>
internal sealed record CustomerRanking(CustomerField Field, bool Descending)
{
    private const string Path = "sort.";

    private static readonly WritableAttributes s_attributes = new(new Dictionary<string, AttributeRule>
    {
        ["field"] = AttributeRules.Text,
        ["order"] = AttributeRules.Text,
    });

    public static CustomerRanking Read(JsonNode? sort)
    {
        if (sort is null)
            return new CustomerRanking(new CustomerField("created_at", "sort.field"), Descending: true);

        if (sort is not JsonObject asked)
            throw Refusal.ParameterInvalid("sort", "sort must be an object with a field and an order");

        JsonObject given = s_attributes.Check(asked, Path);
        bool descending = given["order"] is not null && Required.Choice(given, "order", ["ascending", "descending"], Path) == "descending";
        return new CustomerRanking(new CustomerField(Required.Text(given, "field", Path), $"{Path}field"), descending);
    }

    /// <summary>Those without a value are the smallest, then come numbers, then text. Sorting is stable, so pages stay apart.</summary>
    public IEnumerable<JsonObject> Sort(IEnumerable<JsonObject> customers)
    {
        IEnumerable<JsonObject> sorted = customers
            .OrderBy(Rank)
            .ThenBy(customer => Rank(customer) == 1 ? CustomerField.Number(Field.Of(customer)) : null)
            .ThenBy(customer => Field.Of(customer)?.ToString(), StringComparer.OrdinalIgnoreCase);
        return Descending ? sorted.Reverse() : sorted;
    }

    private int Rank(JsonObject customer) => Field.Of(customer)?.GetValueKind() switch
    {
        null => 0,
        JsonValueKind.Number => 1,
        _ => 2,
    };
}
