using System.Collections.Immutable;

namespace Intercom.Testing.Strictness;

/// <summary>The properties an object in a request may have. Of those without a shape of their own, whatever they hold is taken.</summary>
internal sealed class BodyShape
{
    private readonly ImmutableDictionary<string, BodyShape?> _properties;

    private BodyShape(ImmutableDictionary<string, BodyShape?> properties) => _properties = properties;

    public static BodyShape Of(params IEnumerable<string> names) =>
        new(names.Distinct().ToImmutableDictionary(name => name, _ => (BodyShape?)null, StringComparer.Ordinal));

    /// <summary>The same with more properties.</summary>
    public BodyShape And(params IEnumerable<string> names) =>
        new(_properties.SetItems(names.Select(name => KeyValuePair.Create(name, (BodyShape?)null))));

    /// <summary>The same with a property that holds an object of a shape, or an array of them.</summary>
    public BodyShape With(string name, BodyShape shape) => new(_properties.SetItem(name, shape));

    public bool TryGet(string name, out BodyShape? shape) => _properties.TryGetValue(name, out shape);
}
