using System.Text.Json;
using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

public sealed class DescriptionTests
{
    public static TheoryData<string> Descriptions => [.. ApiSpec.Descriptions];

    [Theory]
    [MemberData(nameof(Descriptions))]
    public async Task Every_description_fits_the_schema_it_names(string description)
    {
        string path = ApiSpec.PathOf(description);
        string json = await File.ReadAllTextAsync(path);
        using JsonDocument document = JsonDocument.Parse(json);
        string named = document.RootElement.GetProperty("$schema").GetString()!;

        JsonSchema schema = await JsonSchema.FromFileAsync(Path.GetFullPath(named, Path.GetDirectoryName(path)!));

        Assert.Empty(schema.Validate(json));
    }
}
