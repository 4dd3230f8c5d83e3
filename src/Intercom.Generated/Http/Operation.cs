namespace Intercom;

/// <summary>What the description says of an operation, as far as sending and reading it needs.</summary>
/// <param name="Name">Resource and name, such as <c>users.find_by_email</c>.</param>
/// <param name="Route">Method and route, without values: it may stand in logs and messages.</param>
/// <param name="MayRepeat">Whether doing it twice is the same as doing it once.</param>
internal sealed record Operation(string Name, string Route, bool MayRepeat)
{
    /// <summary>How the operation travels with its request.</summary>
    public const string Property = "Intercom.Operation";

    private static readonly HttpRequestOptionsKey<Operation> s_key = new(Property);

    /// <summary>The statuses at which an empty body is an answer.</summary>
    public IReadOnlyList<int> EmptyStatuses { get; init; } = [];

    /// <summary>The attributes of the object sent that stand in the route: the body does not repeat them.</summary>
    public IReadOnlyList<string> InRoute { get; init; } = [];

    /// <summary>The types of the objects it is for, where it is not for all: they come back with these.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public static Operation? Of(HttpRequestMessage request) => request.Options.TryGetValue(s_key, out Operation? operation) ? operation : null;

    public void Accompany(HttpRequestMessage request) => request.Options.Set(s_key, this);

    public override string ToString() => $"{Name} ({Route})";
}
