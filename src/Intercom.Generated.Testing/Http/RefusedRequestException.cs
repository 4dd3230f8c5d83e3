using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>A request that is answered with an <c>error.list</c>.</summary>
internal sealed class RefusedRequestException(int status, string code, string message, string? parameter)
    : BadHttpRequestException(message, status)
{
    public string Code => code;

    /// <summary>The attribute or parameter at fault, the error's <c>field</c>.</summary>
    public string? Parameter => parameter;
}
