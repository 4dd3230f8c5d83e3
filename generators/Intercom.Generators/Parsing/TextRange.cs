namespace Intercom.Generators.Parsing;

/// <summary>A stretch of a description's text, in characters.</summary>
internal readonly record struct TextRange(int Start, int Length);
