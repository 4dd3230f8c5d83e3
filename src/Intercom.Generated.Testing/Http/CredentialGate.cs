using Microsoft.AspNetCore.Http;

namespace Intercom.Testing.Http;

/// <summary>Lets in who has a credential.</summary>
internal sealed class CredentialGate(IReadOnlyCollection<string>? accepted)
{
    private readonly HashSet<string>? _accepted = accepted?.ToHashSet(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!Credential.TryRead(context.Request.Headers.Authorization, out string? credential))
            throw Refusal.Unauthorized("Authorization must be Basic app_id:api_key, Basic with an access token, or Bearer with an access token");

        if (credential.Length == 0)
            throw Refusal.TokenNotFound();

        return _accepted is null || _accepted.Contains(credential)
            ? next(context)
            : throw Refusal.Unauthorized("Access Token Invalid");
    }
}
