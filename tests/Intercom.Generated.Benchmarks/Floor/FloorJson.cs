using System.Text.Json.Serialization;

namespace Intercom.Benchmarks.Floor;

/// <summary>The metadata of the plain classes, generated.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FloorUser))]
[JsonSerializable(typeof(FloorUserList))]
[JsonSerializable(typeof(FloorUserChange))]
[JsonSerializable(typeof(FloorNotification))]
[JsonSerializable(typeof(FloorConversation))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(string))]
internal sealed partial class FloorJson : JsonSerializerContext;
