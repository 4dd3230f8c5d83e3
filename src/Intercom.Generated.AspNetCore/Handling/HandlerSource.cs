using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.AspNetCore;

/// <summary>Where the handlers that are classes come from.</summary>
internal static class HandlerSource
{
    public static async Task UseAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(IServiceProvider services, Func<THandler, Task> use)
        where THandler : class
    {
        if (services.GetService<THandler>() is { } registered)
        {
            await use(registered).ConfigureAwait(false);
            return;
        }

        THandler own = ActivatorUtilities.CreateInstance<THandler>(services);
        try
        {
            await use(own).ConfigureAwait(false);
        }
        finally
        {
            // What the container did not make, it does not dispose.
            if (own is IAsyncDisposable asynchronously)
                await asynchronously.DisposeAsync().ConfigureAwait(false);
            else
                (own as IDisposable)?.Dispose();
        }
    }
}
