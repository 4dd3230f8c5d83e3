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
            "create" => "CreateAsync",
            "save" => "SaveAsync",
            "delete" => "DeleteAsync",
            "list" => _resource.GetType().GetMethod("FindAll") is null ? "All" : "FindAll",
            "scroll" => "Scroll",
            "count" => "CountAsync",
            _ => Pascal(example.Operation) + (example.Definition["paging"] is null ? "Async" : ""),
        };
        return _resource.GetType().GetMethod(name) ?? throw new MissingMethodException(_resource.GetType().Name, name);
    }

    private object? Argument(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
            return CancellationToken.None;
        if (parameter.ParameterType.IsAssignableTo(typeof(Resource)))
            return Given(parameter.ParameterType);

        JsonNode? value = (example.Example["call"] as JsonObject)?.FirstOrDefault(member => Pascal(member.Key).Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value;
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

    /// <summary>The object an example starts with: as the API sent it, and then changed.</summary>
    private Resource Given(Type type)
    {
        var resource = (Resource)JsonSerializer.Deserialize(example.Example["given"]?.ToJsonString() ?? "{}", type, IntercomJsonContext.Default)!;
        foreach ((string name, JsonNode? value) in example.Example["set"] as JsonObject ?? [])
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

    private static string Pascal(string snakeCase) => string.Concat(snakeCase.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
