using Intercom.Generators.Diagnostics;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>Makes one model of the API out of all files, and says what is wrong with them.</summary>
internal static class DescriptionBinder
{
    public static Binding Bind(IEnumerable<ParsedFile> parsed)
    {
        var files = parsed.OrderBy(file => file.File.Name, StringComparer.Ordinal).ToArray();
        var findings = files.SelectMany(file => file.Findings).ToList();
        if (files.All(file => !file.File.IsShared))
            findings.Add(new Finding(Findings.NoDescription, "", default, default, default));

        BoundFile[] bound = [.. files.Where(file => file.Root is not null).Select(file => new BoundFile(file))];
        var symbols = new Symbols();
        BoundFile[] resourceFiles = [.. bound.Where(file => !file.IsShared && DeclarationBinder.DeclareResource(file, symbols))];
        foreach (BoundFile file in bound)
            DeclarationBinder.Declare(file, symbols);

        // What is shared is bound first: the resources name its paging kinds and error codes.
        BoundFile? shared = bound.FirstOrDefault(file => file.IsShared);
        (SharedModel Shared, EquatableArray<ErrorModel> Errors)? common = shared is null ? null : SharedBinder.Bind(shared, symbols);
        EnumModel[] enums = [.. bound.SelectMany(file => EnumBinder.Bind(file, symbols))];
        Dictionary<string, EntityModel> entities = new EntityBinder(symbols).Bind(bound);
        UnionModel[] unions = [.. UnionBinder.Bind(bound, entities, symbols)];
        ResourceModel[] resources = [.. resourceFiles.Select(file => ResourceBinder.Bind(file, entities, symbols)).OfType<ResourceModel>()];

        // Where a file is missing or cannot be read, what is unknown may be in it: to say so would hide the one mistake there is.
        bool isWhole = shared is not null && bound.Length == files.Length;
        findings.AddRange(bound.SelectMany(file => file.Findings.ToArray()).Where(finding => isWhole || finding.Descriptor != Findings.UnknownName));
        ApiModel? api = common is null ? null : new ApiModel(common.Value.Shared, new(enums), new(entities.Values), new(unions), new(resources), common.Value.Errors);
        return new Binding(api, new(findings));
    }
}
