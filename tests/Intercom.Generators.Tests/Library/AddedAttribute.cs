using System.Globalization;

namespace Intercom.Generators.Tests.Library;

/// <summary>An attribute a maintainer adds to the model of users: nothing but this one line of JSON.</summary>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="Type">Its type, as the description has it.</param>
/// <param name="Example">Its example, as JSON.</param>
/// <param name="Property">The property it becomes, as C# declares it.</param>
/// <param name="Answered">A value as the API answers, as JSON.</param>
/// <param name="Read">That value, as the property shows it.</param>
/// <param name="New">A value an app sets.</param>
/// <param name="Sent">That value as it is sent, as JSON.</param>
internal sealed record AddedAttribute(string WireName, string Type, string Example, string Property, string Answered, string Read, Func<LoadedLibrary, object> New, string Sent)
{
    /// <summary>What of the property's value to compare.</summary>
    public Func<object, object?> Show { get; init; } = static value => value;

    /// <summary>Whether null can be sent: lists and custom attributes are emptied instead.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>Its name in C#, where the one on the wire cannot be that.</summary>
    public string? ChosenName { get; init; }

    public string Doc => $"Says what `{WireName}` is.";

    public string Json => $$"""
        "{{WireName}}": { {{(ChosenName is null ? "" : $"\"name\": \"{ChosenName}\", ")}}"type": "{{Type}}", "doc": "{{Doc}}", "example": {{Example}} },
        """;

    public string Name => Property.Split(' ')[^1];

    public string Shown(object value) => Convert.ToString(Show(value), CultureInfo.InvariantCulture)!;
}
