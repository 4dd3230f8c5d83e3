namespace Intercom.Testing.Http;

/// <summary>Where a window stands after a request.</summary>
/// <param name="Allowed">Whether the request still fitted in.</param>
/// <param name="Remaining">How many more fit in.</param>
/// <param name="Reset">When the next window begins, in unix seconds.</param>
internal readonly record struct RateReading(bool Allowed, int Remaining, long Reset);
