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
            findings.Add(new Finding(Kinds.NoDescription, "", default, default, default));

        BoundFile[] bound = [.. files.Where(file => file.Root is not null).Select(file => new BoundFile(file))];
        var symbols = new Symbols();
        (BoundFile File, bool IsDeclared)[] resourceFiles = [.. bound.Where(file => !file.IsShared).Select(file => (file, DeclarationBinder.DeclareResource(file, symbols)))];
        foreach (BoundFile file in bound)
            DeclarationBinder.Declare(file, symbols);

        // What is shared is bound first: the resources name its paging kinds and error codes.
        BoundFile? shared = bound.FirstOrDefault(file => file.IsShared);
        foreach (BoundFile other in bound.Where(file => file.IsShared && file != shared))
            other.Findings.Report(Kinds.Taken, new TextRange(0, 1), other.File.FileName, $"file of its own, as there is {shared!.File.Path}", "what the resources share into one file");

        (SharedModel Shared, EquatableArray<ErrorModel> Errors)? common = shared is null ? null : SharedBinder.Bind(shared, symbols);
        EnumModel[] enums = [.. EnumBinder.Bind(bound, symbols)];
        Dictionary<string, EntityModel> entities = new EntityBinder(symbols).Bind(bound);
        UnionModel[] unions = [.. UnionBinder.Bind(bound, entities, symbols)];
        ResourceModel[] resources = [.. resourceFiles.Select(resource => ResourceBinder.Bind(resource.File, resource.IsDeclared, entities, symbols)).OfType<ResourceModel>()];

        // Where a file is missing or cannot be read, what is unknown may be in it: to say so would hide the one mistake there is.
        bool isWhole = shared is not null && bound.Length == files.Length;
        if (isWhole)
            UsageRules.Check(bound);

        findings.AddRange(bound.SelectMany(file => file.Findings.ToArray()).Where(finding => isWhole || finding.Descriptor != Kinds.UnknownName)
            .Where(finding => shared is not null || finding.Descriptor != Kinds.NotShared));
        ApiModel? api = common is null ? null : new ApiModel(common.Value.Shared, new(enums), new(entities.Values.Where(entity => entity.Name.Length > 0)), new(unions), new(resources), common.Value.Errors);
        return new Binding(api, new(findings));
    }
}
