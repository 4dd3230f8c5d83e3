using System.Collections;

namespace Intercom.Generators.Tests.Library;

/// <summary>One attribute of each type a description may give.</summary>
internal static class AddedAttributes
{
    public static IReadOnlyList<AddedAttribute> All { get; } =
    [
        new("favourite_colour", "string", "\"red\"", "string? FavouriteColour", "\"red\"", "red", _ => "blue", "\"blue\""),
        new("größe", "string", "\"XL\"", "string? Groesse", "\"XL\"", "XL", _ => "S", "\"S\"") { ChosenName = "Groesse" },
        new("is_vip", "boolean", "true", "bool? IsVip", "true", "True", _ => false, "false"),
        new("shoe_size", "integer", "44", "int? ShoeSize", "44", "44", _ => 45, "45"),
        new("height", "number", "1.75", "double? Height", "1.75", "1.75", _ => 1.8, "1.8"),
        new("credit", "decimal", "0.10", "decimal? Credit", "0.10", "0.10", _ => 12.50m, "12.50"),
        new("met_at", "timestamp", "1466703132", "System.DateTimeOffset? MetAt", "1466703132", "06/23/2016 17:32:12 +00:00", _ => DateTimeOffset.FromUnixTimeSeconds(1466703133), "1466703133"),
        new("preferred_order", "sort_order", "\"asc\"", "Intercom.SortOrder? PreferredOrder", "\"asc\"", "asc", library => Activator.CreateInstance(library.TypeNamed("SortOrder"), "desc")!, "\"desc\""),
        new("second_avatar", "avatar", "{}", "Intercom.Avatar? SecondAvatar", """{"type":"avatar","image_url":"a.png"}""", "a.png",
            library => library.New("Avatar", ("ImageUrl", "b.png")), """{"type":"avatar","image_url":"b.png"}""")
        {
            Show = value => Member(value, "ImageUrl"),
        },
        new("favourite_tags", "list of tag", "[]", "System.Collections.Generic.IList<Intercom.Tag> FavouriteTags", """{"type":"tag.list","tags":[{"type":"tag","id":"1","name":"vip"}]}""", "vip",
            library => library.ArrayOf(library.New("Tag", ("Id", "2"))), """[{"id":"2"}]""")
        {
            Show = value => Member(((IEnumerable)value).Cast<object>().Single(), "Name"),
            IsNullable = false,
        },
        new("preferences", "custom attributes", "{}", "Intercom.CustomAttributes Preferences", """{"theme":"dark"}""", "dark",
            library => library.CustomAttributes("theme", "light"), """{"theme":"light"}""")
        {
            Show = value => ((IEnumerable)Member(value, "Values")!).Cast<object>().Single().ToString(),
            IsNullable = false,
        },
    ];

    private static object? Member(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of);
}
