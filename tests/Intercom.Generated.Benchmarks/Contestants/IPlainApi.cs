using Intercom.Benchmarks.Floor;
using Refit;

namespace Intercom.Benchmarks.Contestants;

/// <summary>The requests as Refit is used where nobody thinks about it: it reads the answers too.</summary>
internal interface IPlainApi
{
    [Get("/users/{id}")]
    Task<FloorUser> FindAsync(string id);

    [Get("/users")]
    Task<FloorUserList> ListAsync(string? order, [AliasAs("per_page")] int? perPage, int? page);

    [Post("/users")]
    Task<FloorUser> PostAsync([Body] FloorUserChange change);

    [Get("/conversations/{id}")]
    Task<FloorConversation> ConversationAsync(string id);
}
