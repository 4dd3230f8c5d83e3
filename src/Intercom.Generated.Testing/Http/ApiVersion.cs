namespace Intercom.Testing.Http;

/// <summary>A version of the API: 1.0 to 1.4, or what was to come after.</summary>
internal sealed record ApiVersion(int Minor)
{
    public static ApiVersion Newest { get; } = new(4);

    public static ApiVersion Unstable { get; } = new(5);

    /// <summary>Since 1.1 several users may be found by one e-mail address.</summary>
    public bool FindsByEmailAsList => Minor >= 1;

    /// <summary>Since 1.1 users no longer tell by which address and browser they were seen.</summary>
    public bool ShowsTraces => Minor == 0;

    /// <summary>The search never got into a version with a number.</summary>
    public bool SearchesCustomers => this == Unstable;
}
