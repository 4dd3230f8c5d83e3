namespace Intercom;

public partial class JobError
{
    /// <summary>What went wrong: <c>error</c> on the wire, one or an array of them.</summary>
    public IReadOnlyList<IntercomError> Errors => TryGetAttribute("error", out AttributeValue error) ? ErrorList.ReadErrors(error.ToJsonElement()) : [];
}
