namespace Intercom.Generators.Model;

/// <summary>The whole API, as the description has it.</summary>
internal sealed record ApiModel(
    SharedModel Shared,
    EquatableArray<EnumModel> Enums,
    EquatableArray<EntityModel> Entities,
    EquatableArray<ResourceModel> Resources,
    EquatableArray<ErrorModel> Errors);

/// <summary>What holds for every request.</summary>
internal sealed record SharedModel(string Namespace, string Address, string VersionHeader, EquatableArray<string> Versions, string DefaultVersion);
