using System.Collections;

namespace Intercom.Generators.Tests.Library;

/// <summary>One attribute of each type a description may give.</summary>
internal static class AddedAttributes
{
    public static IReadOnlyList<AddedAttribute> All { get; } =
    [
        new("added_text", "string", "\"red\"", "string? AddedText", "\"red\"", "red", _ => "blue", "\"blue\""),
        new("größe", "string", "\"XL\"", "string? Groesse", "\"XL\"", "XL", _ => "S", "\"S\"") { ChosenName = "Groesse" },
        new("added_flag", "boolean", "true", "bool? AddedFlag", "true", "True", _ => false, "false"),
        new("added_integer", "integer", "44", "int? AddedInteger", "44", "44", _ => 45, "45"),
        new("added_number", "number", "1.75", "double? AddedNumber", "1.75", "1.75", _ => 1.8, "1.8"),
        new("added_decimal", "decimal", "0.10", "decimal? AddedDecimal", "0.10", "0.10", _ => 12.50m, "12.50"),
        new("added_at", "timestamp", "1466703132", "System.DateTimeOffset? AddedAt", "1466703132", "06/23/2016 17:32:12 +00:00", _ => DateTimeOffset.FromUnixTimeSeconds(1466703133), "1466703133"),
        new("added_order", "sort_order", "\"asc\"", "Intercom.SortOrder? AddedOrder", "\"asc\"", "asc", library => Activator.CreateInstance(library.TypeNamed("SortOrder"), "desc")!, "\"desc\""),
        new("added_avatar", "avatar", "{}", "Intercom.Avatar? AddedAvatar", """{"type":"avatar","image_url":"a.png"}""", "a.png",
            library => library.New("Avatar", ("ImageUrl", "b.png")), """{"type":"avatar","image_url":"b.png"}""")
        {
            Show = value => Member(value, "ImageUrl"),
        },
        new("added_tags", "list of tag", "[]", "System.Collections.Generic.IList<Intercom.Tag> AddedTags", """{"type":"tag.list","tags":[{"type":"tag","id":"1","name":"vip"}]}""", "vip",
            library => library.ArrayOf(library.New("Tag", ("Id", "2"))), """[{"id":"2"}]""")
        {
            Show = value => Member(((IEnumerable)value).Cast<object>().Single(), "Name"),
            IsNullable = false,
        },
        new("added_notes", "array of tag", "[]", "System.Collections.Generic.IList<Intercom.Tag> AddedNotes", """[{"type":"tag","id":"1","name":"vip"}]""", "vip",
            library => library.ArrayOf(library.New("Tag", ("Id", "2"))), """[{"id":"2"}]""")
        {
            Show = value => Member(((IEnumerable)value).Cast<object>().Single(), "Name"),
            IsNullable = false,
        },
        new("added_words", "list of string", "[\"red\"]", "System.Collections.Generic.IList<string> AddedWords", """["red",7]""", "red 7", _ => new[] { "blue" }, """["blue"]""")
        {
            Show = value => string.Join(' ', (IEnumerable<string>)value),
            IsNullable = false,
        },
        new("added_anything", "any object", "{}", "Intercom.Resource? AddedAnything", """{"type":"tag","name":"vip"}""", "vip",
            library => library.New("Avatar", ("ImageUrl", "b.png")), """{"type":"avatar","image_url":"b.png"}""")
        {
            Show = value => Member(value, "Name"),
        },
        new("added_details", "event metadata", "{}", "Intercom.EventMetadata AddedDetails", """{"color":"red"}""", "1",
            library => library.Metadata("color", "blue"), """{"color":"blue"}""")
        {
            Show = value => Member(value, "Count"),
            IsNullable = false,
        },
        new("added_preferences", "custom attributes", "{}", "Intercom.CustomAttributes AddedPreferences", """{"theme":"dark"}""", "dark",
            library => library.CustomAttributes("theme", "light"), """{"theme":"light"}""")
        {
            Show = value => ((IEnumerable)Member(value, "Values")!).Cast<object>().Single().ToString(),
            IsNullable = false,
        },
    ];

    private static object? Member(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of);
}
