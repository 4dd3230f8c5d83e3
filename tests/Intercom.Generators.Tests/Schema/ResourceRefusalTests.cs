using NJsonSchema;

namespace Intercom.Generators.Tests.Schema;

/// <summary>Each mistake is made in a description that is right without it.</summary>
public sealed class ResourceRefusalTests
{
    private const string Right = """
        {
          "doc": "Labels.",
          "model": "tag",
          "enums": { "order": { "doc": "Direction.", "values": { "asc": { "doc": "Up." }, "D": { "name": "Down", "doc": "Down." } } } },
          "models": {
            "tag": {
              "doc": "A label.",
              "list": "tags", "other_list": "labels", "like": "label", "also": ["old"],
              "attributes": {
                "id": { "type": "string", "access": "read-only", "doc": "Id.", "example": "1" },
                "near": { "type": "list of tag", "removal": "remove", "doc": "Like it.", "example": [] },
                "at": { "type": "timestamp", "default": "now", "doc": "When.", "example": 1 },
                "kind": { "type": "string", "access": "read-only", "always": "tag", "doc": "What.", "example": "tag" }
              }
            }
          },
          "operations": {
            "list": {
              "role": "list", "doc": "Lists.", "http": "GET /tags", "returns": "page of tag", "paging": "pages", "empty": [204],
              "query": { "order": { "type": "order", "doc": "Direction.", "example": "asc" } },
              "examples": { "none": { "request": "GET /tags", "status": 200, "answer": null, "result": [] } }
            },
            "create": {
              "role": "create", "doc": "Creates.", "http": "POST /tags", "sends": "tag", "returns": "tag", "retry": "safe",
              "examples": { "one": { "set": { "id": "1" }, "request": "POST /tags", "answer": {} } }
            },
            "load": { "role": "load", "types": ["old"], "doc": "Loads.", "http": "GET /old/{id}", "returns": "tag", "examples": { "one": { "request": "GET /old/1", "answer": {} } } },
            "uses": { "role": "act", "method": "Uses", "doc": "Uses.", "http": "GET /uses?of=tag&tag={id}", "returns": "list of use at tag.uses", "examples": { "one": { "request": "GET /uses?of=tag&tag=1", "answer": {} } } }
          }
        }
        """;

    [Fact]
    public async Task What_is_right_is_taken() => Assert.Empty(await ValidateAsync(Right));

    [Theory]
    [InlineData("\"list\": \"tags\"", "\"lists\": \"tags\"")]
    [InlineData("\"retry\": \"safe\"", "\"retries\": 3")]
    [InlineData("\"status\": 200", "\"code\": 200")]
    public async Task An_unknown_key_is_refused(string right, string wrong) => await RefusesAsync(right, wrong);

    [Theory]
    [InlineData("\"model\": \"tag\",", "")]
    [InlineData("\"doc\": \"A label.\",", "")]
    [InlineData(", \"example\": \"1\"", "")]
    [InlineData("\"http\": \"POST /tags\",", "")]
    [InlineData("\"name\": \"Down\",", "")]
    [InlineData("{ \"none\": { \"request\": \"GET /tags\", \"status\": 200, \"answer\": null, \"result\": [] } }", "{}")]
    public async Task A_missing_key_is_refused(string right, string wrong) => await RefusesAsync(right, wrong);

    [Theory]
    [InlineData("\"role\": \"list\"", "\"role\": \"lists\"")]
    [InlineData("\"access\": \"read-only\"", "\"access\": \"readonly\"")]
    [InlineData("\"default\": \"now\"", "\"default\": \"today\"")]
    [InlineData("\"retry\": \"safe\"", "\"retry\": \"always\"")]
    public async Task A_word_that_is_none_of_the_choices_is_refused(string right, string wrong) => await RefusesAsync(right, wrong);

    [Theory]
    [InlineData("\"http\": \"GET /tags\"", "\"http\": \"get /tags\"")]
    [InlineData("\"type\": \"string\"", "\"type\": \"list string\"")]
    [InlineData("\"type\": \"string\"", "\"type\": \"array of string\"")]
    [InlineData("\"type\": \"string\"", "\"type\": \"list of integer\"")]
    [InlineData("\"type\": \"string\"", "\"type\": \"String\"")]
    [InlineData("\"type\": \"order\"", "\"type\": \"list of tag\"")]
    [InlineData("\"sends\": \"tag\"", "\"sends\": \"change of tag\"")]
    [InlineData("\"returns\": \"tag\"", "\"returns\": \"tag or list of user\"")]
    [InlineData("\"returns\": \"page of tag\"", "\"returns\": \"pages of tag\"")]
    [InlineData("[204]", "[404]")]
    [InlineData("\"method\": \"Uses\"", "\"method\": \"uses\"")]
    [InlineData("\"types\": [\"old\"]", "\"types\": []")]
    [InlineData("\"types\": [\"old\"]", "\"types\": [\"old\", \"old\"]")]
    [InlineData("\"types\": [\"old\"]", "\"types\": \"old\"")]
    [InlineData("\"also\": [\"old\"]", "\"also\": [7]")]
    [InlineData("\"also\": [\"old\"]", "\"also\": [\"old\", \"old\"]")]
    [InlineData("\"like\": \"label\"", "\"like\": [\"label\"]")]
    [InlineData("\"always\": \"tag\"", "\"always\": true")]
    [InlineData("\"list of use at tag.uses\"", "\"list of use\"")]
    [InlineData("\"list of use at tag.uses\"", "\"list of use at tag uses\"")]
    [InlineData("\"list of use at tag.uses\"", "\"page of use at tag.uses\"")]
    [InlineData("\"request\": \"GET /tags\"", "\"request\": \"/tags\"")]
    public async Task A_phrase_that_does_not_fit_its_grammar_is_refused(string right, string wrong) => await RefusesAsync(right, wrong);

    private static async Task RefusesAsync(string right, string wrong)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);
        Assert.NotEmpty(await ValidateAsync(Right.Replace(right, wrong, StringComparison.Ordinal)));
    }

    private static async Task<IEnumerable<object>> ValidateAsync(string json)
    {
        JsonSchema schema = await ApiSpec.SchemaAsync("resource.schema.json");
        return schema.Validate(json);
    }
}
