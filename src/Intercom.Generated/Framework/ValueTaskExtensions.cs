namespace Intercom;

/// <summary>What <see cref="ValueTask"/> has on .NET.</summary>
internal static class ValueTaskExtensions
{
    extension(ValueTask)
    {
        public static ValueTask CompletedTask => default;

        public static ValueTask<TResult> FromResult<TResult>(TResult result) => new(result);
    }
}
