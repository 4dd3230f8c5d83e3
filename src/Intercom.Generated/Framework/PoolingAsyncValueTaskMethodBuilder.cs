namespace Intercom;

/// <summary>Stands in for the builder of the same name, which the .NET Framework does not have.</summary>
internal static class PoolingAsyncValueTaskMethodBuilder;
