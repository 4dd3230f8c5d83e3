namespace Intercom.Generators;

/// <summary>The steps of the pipeline, by which tests see what was done again and what was not.</summary>
internal static class TrackingNames
{
    public const string Parse = nameof(Parse);
    public const string Bind = nameof(Bind);
    public const string Enums = nameof(Enums);
    public const string Entities = nameof(Entities);
    public const string Unions = nameof(Unions);
    public const string RefitInterfaces = nameof(RefitInterfaces);
    public const string Clients = nameof(Clients);
    public const string ActiveRecords = nameof(ActiveRecords);
    public const string Errors = nameof(Errors);
    public const string JsonContexts = nameof(JsonContexts);
    public const string ResourceTypes = nameof(ResourceTypes);
    public const string Aggregate = nameof(Aggregate);
    public const string Api = nameof(Api);
}
