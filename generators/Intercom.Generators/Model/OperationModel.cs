namespace Intercom.Generators.Model;

/// <summary>An operation of a resource: becomes a method of its Refit interface and of its client.</summary>
/// <param name="WireName">Its name in the description.</param>
/// <param name="Name">Its name in C#, without Async.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Route">Path and query with placeholders.</param>
/// <param name="Placeholders">What the route needs.</param>
/// <param name="Query">What the query may have besides.</param>
/// <param name="Errors">The exceptions the API is known to answer with.</param>
/// <param name="Versions">The versions of the API that have it, in words; null when all do.</param>
internal sealed record OperationModel(
    string WireName,
    string Name,
    Role Role,
    string Doc,
    string Method,
    string Route,
    EquatableArray<ParameterModel> Placeholders,
    EquatableArray<ParameterModel> Query,
    BodyModel? Sends,
    ReturnModel Returns,
    PagingModel? Paging,
    bool MayRepeat,
    EquatableArray<int> EmptyStatuses,
    EquatableArray<string> Errors,
    string? Versions)
{
    /// <summary>The one value that finds or names the object.</summary>
    public ParameterModel? Key => Placeholders.Count == 1 ? Placeholders[0] : null;
}

/// <summary>What an operation is for the objects of its resource.</summary>
internal enum Role
{
    /// <summary>A method of the client and nothing more.</summary>
    None,
    Find,
    Create,
    Save,
    Delete,
    List,
    Scroll,
    Count,
}

/// <summary>What a request carries.</summary>
/// <param name="OnlyChanges">Whether it carries what was changed, or all that is set.</param>
internal sealed record BodyModel(EntityModel Entity, bool OnlyChanges);

/// <summary>What an operation returns.</summary>
/// <param name="Path">Where in the answer it stands.</param>
internal sealed record ReturnModel(ReturnKind Kind, EntityModel? Entity = null, EquatableArray<string> Path = default);

internal enum ReturnKind
{
    Nothing,
    One,
    OneOrList,
    Page,
    Integer,
}

/// <summary>How a list goes on.</summary>
/// <param name="Cursor">The parameter and member that holds the position; null when answers name the address of the next page.</param>
internal sealed record PagingModel(string Doc, string? Cursor);
