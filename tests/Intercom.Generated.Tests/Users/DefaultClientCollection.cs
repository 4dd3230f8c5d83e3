namespace Intercom.Tests.Users;

/// <summary>Tests that set <see cref="IntercomClient.Default"/>: one after the other, since there is one for the whole process.</summary>
[CollectionDefinition(nameof(DefaultClientTests), DisableParallelization = true)]
public class DefaultClientCollection;
