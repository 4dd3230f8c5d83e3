namespace Intercom.Generators.Binding;

/// <summary>The format of the description: which object has which keys. The JSON Schemas say the same to editors, and a test compares the two.</summary>
internal static class Keys
{
    public static readonly KeyTable Shared = new(
        "intercom.json",
        Required("doc", JsonKind.Text, "\"What this is.\""),
        Required("namespace", JsonKind.Text, "\"Intercom\""),
        Required("address", JsonKind.Text, "\"https://api.intercom.io\""),
        Required("versions", JsonKind.Map, "{ \"header\": …, \"known\": […], \"default\": … }"),
        Required("paging", JsonKind.Map, "{ \"pages\": … }"),
        Optional("enums", JsonKind.Map),
        Required("models", JsonKind.Map, "{ \"avatar\": … }"),
        Optional("unions", JsonKind.Map),
        Required("errors", JsonKind.Map, "{ \"not_found\": … }"));

    public static readonly KeyTable Versions = new(
        "\"versions\"",
        Required("header", JsonKind.Text, "\"Intercom-Version\""),
        Required("known", JsonKind.List, "[\"1.4\"]"),
        Required("default", JsonKind.Text, "\"1.4\""));

    public static readonly KeyTable Paging = new(
        "a kind of paging",
        Required("doc", JsonKind.Text, "\"How the list goes on.\""),
        Required("follow", JsonKind.Text, "\"link\" or \"cursor\""),
        Optional("cursor", JsonKind.Text));

    public static readonly KeyTable Error = new(
        "an error",
        Required("doc", JsonKind.Text, "\"What happened, and what to do.\""),
        Optional("is", JsonKind.Text),
        Optional("codes", JsonKind.List),
        Optional("statuses", JsonKind.List));

    public static readonly KeyTable Resource = new(
        "a resource",
        Required("doc", JsonKind.Text, "\"What the resource holds.\""),
        Required("model", JsonKind.Text, "the name of the model the resource is about"),
        Optional("enums", JsonKind.Map),
        Optional("models", JsonKind.Map),
        Optional("unions", JsonKind.Map),
        Required("operations", JsonKind.Map, "{ \"find\": … }"));

    public static readonly KeyTable Enum = new(
        "an enumeration",
        Optional("name", JsonKind.Text),
        Required("doc", JsonKind.Text, "\"What it chooses.\""),
        Optional("used_by", JsonKind.Text),
        Required("values", JsonKind.Map, "{ \"asc\": { \"doc\": … } }"));

    public static readonly KeyTable EnumValue = new(
        "a value of an enumeration",
        Optional("name", JsonKind.Text),
        Required("doc", JsonKind.Text, "\"What it means.\""));

    public static readonly KeyTable Model = new(
        "a model",
        Optional("name", JsonKind.Text),
        Required("doc", JsonKind.Text, "\"What it is.\""),
        Optional("like", JsonKind.Text),
        Optional("also", JsonKind.List),
        Optional("list", JsonKind.Text),
        Optional("other_list", JsonKind.Text),
        Optional("identity", JsonKind.List),
        Optional("sends_type", JsonKind.Flag),
        Optional("shorthand", JsonKind.Text),
        Optional("used_by", JsonKind.Text),
        Required("attributes", JsonKind.Map, "{ \"name\": … }"));

    public static readonly KeyTable Union = new(
        "a union",
        Optional("name", JsonKind.Text),
        Required("doc", JsonKind.Text, "\"What it is.\""),
        Required("models", JsonKind.List, "[\"user\", \"admin\"]"),
        Required("otherwise", JsonKind.Text, "the model of an object whose type is none of theirs"));

    public static readonly KeyTable Attribute = new(
        "an attribute",
        Optional("name", JsonKind.Text),
        Required("type", JsonKind.Text, "\"string\""),
        Optional("access", JsonKind.Text),
        Optional("removal", JsonKind.Text),
        Optional("default", JsonKind.Text),
        Optional("always", JsonKind.Text),
        Optional("secret", JsonKind.Flag),
        Optional("repeats", JsonKind.Flag),
        Required("doc", JsonKind.Text, "\"What it means.\""),
        Required("example", JsonKind.Any, "a value as the API sends it"));

    public static readonly KeyTable Operation = new(
        "an operation",
        Optional("name", JsonKind.Text),
        Optional("role", JsonKind.Text),
        Optional("method", JsonKind.Text),
        Optional("types", JsonKind.List),
        Required("doc", JsonKind.Text, "\"What it does.\""),
        Required("http", JsonKind.Text, "\"GET /users/{id}\""),
        Optional("parameters", JsonKind.Map),
        Optional("query", JsonKind.Map),
        Optional("sends", JsonKind.Text),
        Required("returns", JsonKind.Text, "\"user\", \"page of user\", \"integer at user.count\" or \"nothing\""),
        Optional("empty", JsonKind.List),
        Optional("paging", JsonKind.Text),
        Optional("retry", JsonKind.Text),
        Optional("errors", JsonKind.List),
        Optional("versions", JsonKind.Text),
        Required("examples", JsonKind.Map, "{ \"in a few words\": { \"request\": …, \"answer\": … } }"));

    public static readonly KeyTable Parameter = new(
        "a parameter",
        Optional("name", JsonKind.Text),
        Required("type", JsonKind.Text, "\"string\""),
        Required("doc", JsonKind.Text, "\"What it chooses.\""),
        Required("example", JsonKind.Any, "a value"));

    public static readonly KeyTable Example = new(
        "an example",
        Optional("call", JsonKind.Map),
        Optional("given", JsonKind.Map),
        Optional("set", JsonKind.Map),
        Required("request", JsonKind.Text, "\"GET /users/1\""),
        Optional("body", JsonKind.Map),
        Optional("status", JsonKind.Number),
        Required("answer", JsonKind.Any, "{ \"type\": \"user\", … }"),
        Optional("result", JsonKind.Any),
        Optional("throws", JsonKind.Text));

    /// <summary>Keys that may stand anywhere: for editors, and for whoever reads.</summary>
    public static bool IsAside(string name) => name is "$schema" or "$comment";

    private static Key Required(string name, JsonKind kind, string hint) => new(name, kind, true, hint);

    private static Key Optional(string name, JsonKind kind) => new(name, kind, false, "");
}
