using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;

namespace Intercom.Generators.Binding;

/// <summary>What came of the description: a model, as far as it could be made, and the mistakes.</summary>
internal sealed record Binding(ApiModel? Api, EquatableArray<Finding> Findings);
