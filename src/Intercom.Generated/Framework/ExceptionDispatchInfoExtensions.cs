using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Intercom;

/// <summary>What <see cref="ExceptionDispatchInfo"/> has on .NET.</summary>
internal static class ExceptionDispatchInfoExtensions
{
    extension(ExceptionDispatchInfo)
    {
        [DoesNotReturn]
        public static void Throw(Exception source)
        {
            ExceptionDispatchInfo.Capture(source).Throw();
            throw source;
        }
    }
}
