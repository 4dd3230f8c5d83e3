namespace Intercom.Testing.Http;

/// <summary>A version of the API: 1.0 to 1.4.</summary>
internal sealed record ApiVersion(int Minor)
{
    public static ApiVersion Newest { get; } = new(4);

    /// <summary>Since 1.1 several users may be found by one e-mail address.</summary>
    public bool FindsByEmailAsList => Minor >= 1;
}
