namespace Intercom.Generators.Model;

/// <summary>An operation of a resource: becomes a method of its Refit interface and of its client.</summary>
/// <param name="WireName">Its name in the description.</param>
/// <param name="Name">Its name in C#, without Async.</param>
/// <param name="SharedMethod">The method it shares with others, each of which has a key of its own; null when it has one to itself.</param>
/// <param name="Types">Of which objects it is: those whose <c>type</c> is one of these; none for all.</param>
/// <param name="Method">The HTTP method, in capitals.</param>
/// <param name="Route">Path and query with placeholders.</param>
/// <param name="Placeholders">What the route needs.</param>
/// <param name="Query">What the query may have besides.</param>
/// <param name="Errors">The exceptions the API is known to answer with.</param>
/// <param name="Versions">The versions of the API that have it, in words; null when all do.</param>
internal sealed record OperationModel(
    string WireName,
    string Name,
    string? SharedMethod,
    EquatableArray<string> Types,
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
    EquatableArray<KnownError> Errors,
    string? Versions)
{
    /// <summary>The method that sends it, without Async.</summary>
    public string MethodName => SharedMethod ?? Name;

    /// <summary>Whether it gives a list that is fetched while it is walked.</summary>
    public bool IsLazy => Paging is not null;

    /// <summary>The one value that finds or names the object.</summary>
    public ParameterModel? Key => Placeholders.Count == 1 ? Placeholders[0] : null;

    /// <summary>The same with these attributes of its models only.</summary>
    public OperationModel With(ICollection<string> attributes) => this with
    {
        // A body is a parameter: what its model is, the method says of it.
        Sends = Sends is null ? null : Sends with { Entity = Sends.Entity.With(attributes) with { Doc = Sends.Entity.Doc } },
        Returns = Returns with { Entity = Returns.Entity?.With(attributes) },
    };
}
