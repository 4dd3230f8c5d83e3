using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Intercom.Testing.Tests.Snapshots;

/// <summary>All fields of all objects that a workspace is made of, read behind its back.</summary>
internal sealed class WorkspaceFields
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly IReadOnlySet<string> _left;
    private readonly Dictionary<object, string> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);

    /// <param name="emulator">Whose workspace it is.</param>
    /// <param name="left">Fields that are not looked at, as <c>Type.Field</c>.</param>
    public WorkspaceFields(IntercomEmulator emulator, IReadOnlySet<string> left)
    {
        _left = left;
        object workspace = typeof(IntercomEmulator).GetField("_workspace", Instance)!.GetValue(emulator)!;
        Read(workspace.GetType().GetField("_content", Instance)!.GetValue(workspace), "");
    }

    /// <summary>Value by place.</summary>
    public SortedDictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    /// <summary>The fields there are, as <c>Type.Field</c>.</summary>
    public IEnumerable<string> Known => _known;

    /// <summary>Those that are null, zero, false or without elements wherever they are.</summary>
    public IReadOnlyList<string> Empty => [.. _known.Except(_filled).Order(StringComparer.Ordinal)];

    /// <returns>Whether there is anything.</returns>
    private bool Read(object? value, string place)
    {
        switch (value)
        {
            case null or TimeProvider or Delegate or IEqualityComparer:
                return value is not null;
            case JsonNode json:
                return Note(place, json.ToJsonString(), json is not (JsonObject { Count: 0 } or JsonArray { Count: 0 }));
            case string or ValueType when value.GetType() is var simple && (simple.IsPrimitive || simple == typeof(string)):
                return Note(place, $"{value}", value is not (0 or 0L or false or ""));
            case IEnumerable items:
                return ReadItems(items, place);
        }

        // A notification that failed stands in two feeds, and in two copies once it is restored, when nothing changes it any more.
        bool hasIdentity = !value.GetType().IsValueType && value.GetType().Name != "NotificationDocument";
        if (hasIdentity && !_places.TryAdd(value, place))
            return Note(place, $"is {_places[value]}", isFilled: true);

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(Instance))
                ReadField(value, type, field, place);
        }

        return true;
    }

    private void ReadField(object owner, Type type, FieldInfo field, string place)
    {
        // A property's field is called <Property>k__BackingField, a parameter's <parameter>P.
        string name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
        string known = $"{type.Name}.{name}";
        if (_left.Contains(known))
            return;

        if (type.Assembly == typeof(IntercomEmulator).Assembly)
            _known.Add(known);
        if (Read(field.GetValue(owner), $"{place}/{name}"))
            _filled.Add(known);
    }

    private bool ReadItems(IEnumerable items, string place)
    {
        // Sets have no order, but those in them are known by where else they stand.
        object?[] all = [.. items.Cast<object?>()];
        for (int i = 0; i < all.Length; i++)
            Read(all[i], $"{place}/{i}");
        return Note(place, $"{all.Length} elements", all.Length > 0);
    }

    private bool Note(string place, string value, bool isFilled)
    {
        Values.Add(place, value);
        return isFilled;
    }
}
