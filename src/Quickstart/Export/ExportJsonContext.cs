using System.Text.Json;
using System.Text.Json.Serialization;

namespace Quickstart.Export;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ExportState))]
internal sealed partial class ExportJsonContext : JsonSerializerContext;
