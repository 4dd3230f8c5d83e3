using System.Text.Json.Nodes;
using Intercom.Testing.Attributes;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Customers;

/// <summary><c>POST /customers/search</c>: users and leads who meet a condition. Only the version Unstable has it.</summary>
internal sealed class CustomersEndpoint(Workspace workspace)
{
    public void Map(ApiRoutes routes) => routes.Post("/customers/search", Search);

    private JsonObject Search(ApiCall call)
    {
        if (!call.Version.SearchesCustomers)
            throw Refusal.NotFound("Only the version Unstable can search customers: send Intercom-Version: Unstable");

        var condition = CustomerCondition.Read(Required.Object(call.Body, "query"));
        var ranking = CustomerRanking.Read(call.Body["sort"]);
        var slice = CustomerSlice.Read(call.Body["pagination"]);

        IEnumerable<JsonObject> customers = workspace.Users.All.Concat(workspace.Contacts.All).Select(Customer);
        JsonObject[] found = [.. ranking.Sort(customers.Where(condition.IsMetBy))];
        // Searched for, but not shown.
        Array.ForEach(found, PersonTraces.Hide);
        return slice.List(found);
    }

    private static JsonObject Customer(PersonDocument person)
    {
        JsonObject customer = person.ToWholeAnswer();
        customer["type"] = "customer";
        customer["role"] = person.Kind.ReferenceType;
        return customer;
    }
}
