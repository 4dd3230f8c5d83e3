using System.Collections.Immutable;
using Intercom.Generators.Binding;
using Intercom.Generators.Emit;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators;

/// <summary>Makes the client out of the description of the API: Parse → Bind → Model → Emit.</summary>
/// <remarks>Its output is part of the compilation that Refit's and System.Text.Json's generators see: they complete it.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class IntercomGenerator : IIncrementalGenerator
{
    /// <summary>The metadata that marks an additional file as part of the description.</summary>
    internal const string Marker = "build_metadata.AdditionalFiles.IntercomDescription";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Parse: each file by itself, when its text changes. Only a list as a whole can be combined with the options:
        // of files combined one by one, Roslyn 5.9 loses one that is still there in the run after another was removed.
        IncrementalValuesProvider<ParsedFile> files = context.AdditionalTextsProvider.Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellationToken) => pair.Left
                .Where(file => pair.Right.GetOptions(file).TryGetValue(Marker, out string? mark) && mark == "true")
                .Select(file => DescriptionFile.From(file, cancellationToken)))
            .Select(static (file, _) => ParsedFile.Parse(file))
            .WithTrackingName(TrackingNames.Parse);

        // Bind: all files together, since any may name what another declares.
        IncrementalValueProvider<Binding.Binding> binding = files.Collect()
            .Select(static (parsed, _) => DescriptionBinder.Bind(parsed))
            .WithTrackingName(TrackingNames.Bind);

        // Model: what is emitted depends on this alone, and it compares by value. Positions stay behind, with the findings.
        IncrementalValuesProvider<ApiModel> api = binding.SelectMany(static (bound, _) => bound.Api is { } model ? ImmutableArray.Create(model) : []);

        // Emit: each file when its own part of the model changes.
        EmitEach(context, api, TrackingNames.Enums, static model => model.Enums, static model => $"{model.Name}.g.cs", EnumEmitter.Emit);
        EmitEach(context, api, TrackingNames.Entities, static model => model.Entities, static model => $"{model.Name}.g.cs", EntityEmitter.Emit);
        EmitEach(context, api, TrackingNames.Unions, static model => model.Unions, static model => $"{model.Name}.g.cs", UnionEmitter.Emit);
        EmitEach(context, api, TrackingNames.RefitInterfaces, static model => model.Resources, static model => $"{model.ApiName}.g.cs", RefitInterfaceEmitter.Emit);
        EmitEach(context, api, TrackingNames.Clients, static model => model.Resources, static model => $"{model.ClientName}.g.cs", ResourceClientEmitter.Emit);
        EmitEach(context, api, TrackingNames.ActiveRecords, static model => model.Resources, static model => $"{model.Entity.Name}.ActiveRecord.g.cs", ActiveRecordEmitter.Emit);
        EmitEach(context, api, TrackingNames.Errors, static model => new[] { model.Errors }, static _ => "Errors.g.cs", ErrorEmitter.Emit);
        EmitEach(context, api, TrackingNames.JsonContexts, static model => new[] { new EquatableArray<EntityEntry>(model.Entities.Select(Entry)) }, static _ => "IntercomJsonContext.g.cs", Contexts.Emit);
        EmitEach(context, api, TrackingNames.ResourceTypes, static model => new[] { new EquatableArray<EntityEntry>(model.Entities.Select(Entry)) }, static _ => "ResourceTypes.g.cs", ResourceTypesEmitter.Emit);
        EmitEach(context, api, TrackingNames.Aggregate, static model => new[] { new EquatableArray<ResourceEntry>(model.Resources.Select(Entry)) }, static _ => "IntercomClient.g.cs", AggregateEmitter.Emit);
        EmitEach(context, api, TrackingNames.Api, static model => new[] { model.Shared }, static _ => "IntercomApi.g.cs", static (shared, _) => ApiEmitter.Emit(shared));

        // Mistakes leave by an ordinary output: the one before compilation cannot report any.
        context.RegisterSourceOutput(binding, static (output, bound) =>
        {
            foreach (Diagnostics.Finding finding in bound.Findings)
                output.ReportDiagnostic(finding.ToDiagnostic());
        });
    }

    private static EntityEntry Entry(EntityModel entity) => new(entity.Name, entity.ListKey is not null, new(entity.Types));

    private static ResourceEntry Entry(ResourceModel resource) => new(resource.Name, resource.ClientName, resource.Doc);

    private static void EmitEach<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ApiModel> api,
        string trackingName,
        Func<ApiModel, IEnumerable<T>> select,
        Func<T, string> hintName,
        Func<T, string, Microsoft.CodeAnalysis.Text.SourceText> emit)
        where T : IEquatable<T>
    {
        IncrementalValuesProvider<(T Part, string Namespace)> parts = api
            .SelectMany((model, _) => select(model).Select(part => (part, model.Shared.Namespace)))
            .WithTrackingName(trackingName);
        context.RegisterPreCompilationSourceOutput(parts, (output, part) => output.AddSource(hintName(part.Part), emit(part.Part, part.Namespace)));
    }
}
