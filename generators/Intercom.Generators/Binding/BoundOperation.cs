using Intercom.Generators.Model;

namespace Intercom.Generators.Binding;

/// <summary>An operation, as far as it could be bound.</summary>
/// <param name="Model">The operation; null where too little of it is known to compare it with others.</param>
/// <param name="IsSound">Whether it has no mistake, so that code can be made of it.</param>
internal sealed record BoundOperation(OperationModel? Model, bool IsSound);
