namespace Intercom;

/// <summary>One of the errors an answer lists.</summary>
/// <param name="Code">The API's code, such as <c>parameter_invalid</c>; null when it gave none.</param>
/// <param name="Message">What the API says of it; may be null.</param>
/// <param name="Field">The parameter at fault; may be null.</param>
public sealed record IntercomError(string? Code, string? Message, string? Field);
