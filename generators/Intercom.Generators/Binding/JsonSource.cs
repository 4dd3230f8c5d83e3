using Intercom.Generators.Parsing;

namespace Intercom.Generators.Binding;

/// <summary>The JSON of a value on one line, whatever white space the file gives it: what is said of it in a comment must not change with that.</summary>
internal static class JsonSource
{
    public static string Of(DescriptionFile file, JsonValue value) => value switch
    {
        JsonMap { Members.Count: 0 } => "{}",
        JsonMap map => $"{{ {string.Join(", ", map.Members.Select(member => $"\"{member.Name}\": {Of(file, member.Value)}"))} }}",
        JsonList list => $"[{string.Join(", ", list.Items.Select(item => Of(file, item)))}]",
        _ => file.Text.Substring(value.Range.Start, value.Range.Length),
    };
}
