using System.Text.Json;

namespace Intercom;

public partial class AppCounts
{
    /// <summary>Companies in the app; 0 where the API says nothing of them.</summary>
    public int Company
    {
        get => Total("company");
        init => SetTotal("company", value);
    }

    /// <summary>Segments in the app; 0 where the API says nothing of them.</summary>
    public int Segment
    {
        get => Total("segment");
        init => SetTotal("segment", value);
    }

    /// <summary>Tags in the app; 0 where the API says nothing of them.</summary>
    public int Tag
    {
        get => Total("tag");
        init => SetTotal("tag", value);
    }

    /// <summary>Users in the app; 0 where the API says nothing of them.</summary>
    public int User
    {
        get => Total("user");
        init => SetTotal("user", value);
    }

    /// <summary>Leads in the app; 0 where the API says nothing of them, as it did in its first years.</summary>
    public int Lead
    {
        get => Total("lead");
        init => SetTotal("lead", value);
    }

    /// <inheritdoc />
    internal override bool HasAttributes => (TotalOf("company") ?? TotalOf("segment") ?? TotalOf("tag") ?? TotalOf("user") ?? TotalOf("lead")) is not null;

    private int Total(string kind) => TotalOf(kind) ?? 0;

    /// <summary>On the wire each total stands inside an object of its own: <c>"user": { "count": 12239 }</c>.</summary>
    private int? TotalOf(string kind) =>
        TryGetAttribute(kind, out AttributeValue total) && total.Kind == AttributeValueKind.Json
            && total.ToJsonElement() is { ValueKind: JsonValueKind.Object } json
            && WireText.TryGetProperty(json, "count", out JsonElement count)
                ? WireCount.Of(count)
                : null;

    private void SetTotal(string kind, int count) => this[kind] = AttributeValue.ObjectOf(count, static (count, writer) => writer.WriteNumber("count"u8, count));
}
