using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Intercom.Tests.Examples;

/// <summary>Calls the method an example is about, found by its role or name, and gives what it returned as JSON.</summary>
internal sealed class DescribedCall(DescribedExample example, IntercomClient client)
{
    private readonly object _resource = typeof(IntercomClient).GetProperty(Pascal(example.Resource))!.GetValue(client)!;

    public async Task<JsonNode?> RunAsync()
    {
        MethodInfo method = Method();
        object?[] arguments = [.. method.GetParameters().Select(Argument)];
        object? result = method.Invoke(_resource, BindingFlags.DoNotWrapExceptions, null, arguments, CultureInfo.InvariantCulture);
        if (result is Task task)
        {
            await task;
            result = task.GetType().IsGenericType && task.GetType().GenericTypeArguments[0].IsVisible ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
        }

        return result switch
        {
            null => null,
            Resource resource => ToJson(resource),
            int number => JsonValue.Create(number),
            IEnumerable<Resource> items => new JsonArray([.. items.Select(ToJson)]),
            _ => await WalkAsync((dynamic)result),
        };
    }

    private static async Task<JsonNode> WalkAsync<T>(AsyncPageable<T> list)
        where T : Resource
    {
        var items = new JsonArray();
        await foreach (T item in list)
            items.Add(ToJson(item));

        return items;
    }

    private static JsonNode? ToJson(Resource resource) => JsonNode.Parse(JsonSerializer.Serialize(resource, resource.GetType(), IntercomJsonContext.Default));

    private MethodInfo Method()
    {
        string name = example.Role switch
        {
            "find" => "FindAsync",
            "load" => "LoadAsync",
            "create" => "CreateAsync",
            "save" => "SaveAsync",
            "delete" => "DeleteAsync",
            "list" => _resource.GetType().GetMethod("FindAll") is null ? "All" : "FindAll",
            "scroll" => "Scroll",
            "count" => "CountAsync",
            _ => ((string?)example.Definition["method"] ?? NameOf(example.Operation, example.Definition)) + (example.Definition["paging"] is null ? "Async" : ""),
        };

        // A handwritten overload takes the parts of what is sent, the generated one takes it as a whole.
        Type? sent = (string?)example.Definition["sends"] is { } phrase ? ResourceTypes.OfType(phrase[(phrase.LastIndexOf(' ') + 1)..]).GetType() : null;
        return _resource.GetType().GetMethods().First(method => method.Name == name && (sent is null || method.GetParameters().Any(parameter => parameter.ParameterType == sent)));
    }

    private static bool IsResource(ParameterInfo parameter) => parameter.ParameterType.IsAssignableTo(typeof(Resource));

    private object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return CancellationToken.None;
        if (IsResource(parameter))
            return Given(parameter);

        JsonNode? value = (example.Example["call"] as JsonObject)?.FirstOrDefault(member => IsNameOf(parameter, member.Key)).Value;
        return value is null ? null : Convert(value, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);
    }

    private static object? Convert(JsonNode value, Type type)
    {
        if (type == typeof(DateTimeOffset))
            return DateTimeOffset.FromUnixTimeSeconds((long)value);

        // Open enumerations are made of the text itself.
        return type.IsPrimitive || type == typeof(string) || type == typeof(decimal)
            ? value.Deserialize(type)
            : Activator.CreateInstance(type, (string?)value);
    }

    private bool IsNameOf(ParameterInfo parameter, string wireName)
    {
        JsonNode? described = example.Definition["query"]?[wireName] ?? example.Definition["parameters"]?[wireName];
        return NameOf(wireName, described).Equals(parameter.Name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The object an example starts with: as the API sent it, and then changed. What an object does is done by one and sends another.</summary>
    private Resource Given(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        bool isAct = example.Role == "act";
        JsonNode? given = isAct && parameter.Position > 0 ? null : example.Example["given"];
        JsonObject? set = isAct && parameter.Position == 0 ? null : example.Example["set"] as JsonObject;
        var resource = (Resource)JsonSerializer.Deserialize(given?.ToJsonString() ?? "{}", type, IntercomJsonContext.Default)!;
        foreach ((string name, JsonNode? value) in set ?? [])
        {
            if (name == "custom_attributes")
            {
                var attributes = (CustomAttributes)type.GetProperty("CustomAttributes")!.GetValue(resource)!;
                foreach ((string key, JsonNode? custom) in (JsonObject)value!)
                    attributes[key] = JsonSerializer.Deserialize<AttributeValue>(custom?.ToJsonString() ?? "null");
            }
            else
            {
                resource[name] = JsonSerializer.Deserialize<AttributeValue>(value?.ToJsonString() ?? "null");
            }
        }

        return resource;
    }

    private static string NameOf(string wireName, JsonNode? described) => (string?)described?["name"] ?? Pascal(wireName);

    private static string Pascal(string snakeCase) => string.Concat(snakeCase.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
