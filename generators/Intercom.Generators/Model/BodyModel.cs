namespace Intercom.Generators.Model;

/// <summary>What a request carries.</summary>
/// <param name="OnlyChanges">Whether it carries what was changed, or all that is set.</param>
internal sealed record BodyModel(EntityModel Entity, bool OnlyChanges);
