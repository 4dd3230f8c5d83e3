namespace Intercom.Generators.Model;

/// <summary>The whole API, as the description has it.</summary>
internal sealed record ApiModel(
    SharedModel Shared,
    EquatableArray<EnumModel> Enums,
    EquatableArray<EntityModel> Entities,
    EquatableArray<UnionModel> Unions,
    EquatableArray<ResourceModel> Resources,
    EquatableArray<ErrorModel> Errors);
