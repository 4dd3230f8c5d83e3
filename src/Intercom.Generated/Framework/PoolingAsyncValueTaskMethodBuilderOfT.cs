namespace Intercom;

/// <inheritdoc cref="PoolingAsyncValueTaskMethodBuilder"/>
internal static class PoolingAsyncValueTaskMethodBuilder<T>;
