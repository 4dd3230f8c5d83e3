namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Mistakes in models, unions and attributes: what they are like, what they stand for, what they send.</summary>
internal static class MistakesOfModels
{
    private const string Thing = "'thing': {";
    private const string Toy = "'toy': { 'doc': 'As a thing.', 'used_by': 'Tests.', 'like': 'thing', 'attributes': {} },\n";
    private const string Doc = "'doc': 'One of them.',";
    private const string Union = "'anything': {";
    private const string SortOrder = "'sort_order': {";
    private const string Size = "'size': { 'type': 'integer', 'access': 'read-only',";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("ICG0007", Mistake.Resource, Thing, "'thing': { 'like': «'plase'»,", "There is no model 'plase' (did you mean 'place'?); there is place, thing"),
        new("ICG0007", Mistake.Resource, Thing, $"{Toy}'thing': {{ 'like': «'plase'»,", "There is no model 'plase' (did you mean 'place'?); there is place, thing, toy"),
        new("ICG0021", Mistake.Resource, Thing, $"{Toy}'thing': {{ 'like': «'thing'»,", "'thing' is no model to be like, as it is like this one itself; write one that stands for itself"),
        new("ICG0018", Mistake.Resource, Thing, Toy.Replace("'attributes'", "'identity': [«'size'»], 'attributes'") + Thing, "'size' is no identity, as it is no string in the model 'thing'; write the name of a string"),
        new("ICG0011", Mistake.Resource, Thing, "'toy': { 'name': 'Size', 'doc': 'As a thing.', 'used_by': 'Tests.', 'like': «'thing'», 'attributes': {} },\n" + Thing,
            "The attribute 'size' would be named 'Size' in C#, as its class is; give one of them another \"name\""),
        new("ICG0019", Mistake.Resource, Doc, $"{Doc} 'also': [«'place'»],", "'place' is no type of the model 'thing', as the model 'place' has it; write one that no other model has"),
        new("ICG0006", Mistake.Resource, Doc, $"{Doc} 'also': [«'thing'»],", "'thing' stands here for the second time; keep one of them"),
        new("ICG0006", Mistake.Resource, Doc, $"{Doc} 'also': ['old', «'old'»],", "'old' stands here for the second time; keep one of them"),

        new("ICG0007", Mistake.Shared, "'models': ['place']", "'models': [«'plaice'»]", "There is no model 'plaice' (did you mean 'place'?); there is place, thing"),
        new("ICG0007", Mistake.Shared, "'otherwise': 'place'", "'otherwise': «'elsewhere'»", "There is no model 'elsewhere'; there is place, thing"),
        new("ICG0005", Mistake.Shared, "'models': ['place']", "'models': «[]»", "\"models\" of a union must be an array of one model at least, and is empty"),
        new("ICG0005", Mistake.Shared, "'models': ['place']", "'models': ['place', «7»]", "An element of \"models\" must be a string, and is a number"),
        new("ICG0019", Mistake.Shared, Union, $"«'place'»: {{ 'name': 'IPlace', 'doc': 'Others.', 'models': ['thing'], 'otherwise': 'thing' }},\n{Union}", "'place' is no name for a union, as a model of intercom.json has it; write another one"),
        new("ICG0011", Mistake.Shared, Union, "«'anything'»: { 'name': 'Place',", "The union 'anything' would be named 'Place' in C#, as 'place' of intercom.json is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Thing, "«'i_anything'»: { 'doc': 'No interface.', 'used_by': 'Tests.', 'attributes': {} },\n" + Thing,
            "The model 'i_anything' would be named 'IAnything' in C#, as 'anything' of intercom.json is; give one of them another \"name\""),
        new("ICG0019", Mistake.Shared, SortOrder, "«'anything'»: { 'name': 'Something', 'doc': 'Words.', 'values': {} },\n" + SortOrder, "'anything' is no name for an enumeration, as a union of intercom.json has it; write another one"),
        new("ICG0019", Mistake.Shared, SortOrder, "«'string'»: { 'doc': 'Words.', 'values': {} },\n" + SortOrder, "'string' is no name for an enumeration, as a type of every description has it; write another one"),
        new("ICG0019", Mistake.Resource, Thing, "«'place'»: { 'name': 'OtherPlace', 'doc': 'Again.', 'attributes': {} },\n" + Thing, "'place' is no name for a model, as a model of intercom.json has it; write another one"),

        new("ICG0008", Mistake.Resource, Size, "'size': { 'type': «'array of string'», 'access': 'read-only',", "'array of string' is no type; write \"list of string\": strings always come in a plain array"),
        new("ICG0007", Mistake.Resource, Size, "'size': { 'type': 'array of «thins»', 'access': 'read-only',", "There is no model 'thins' (did you mean 'thing'?); there is place, thing"),
        new("ICG0007", Mistake.Resource, Size, "'size': { 'type': 'list of «anything»', 'access': 'read-only',", "There is no model 'anything'; there is place, thing"),
        new("ICG0018", Mistake.Resource, Size, "'size': { 'type': 'integer', 'default': «'now'»,", "'now' is no default; write \"default\": \"now\", for a timestamp that is sent"),
        new("ICG0018", Mistake.Resource, Size, "'size': { 'type': 'timestamp', 'default': «'today'»,", "'today' is no default; write \"default\": \"now\", for a timestamp that is sent"),
        new("ICG0018", Mistake.Resource, Size, "'size': { 'type': 'timestamp', 'access': 'read-only', 'default': «'now'»,", "'now' is no default; write \"default\": \"now\", for a timestamp that is sent"),
        new("ICG0018", Mistake.Resource, Size, "'size': { 'type': 'integer', 'access': 'read-only', 'always': «'3'»,", "'3' is no constant; write \"always\" with a string that is read-only: nobody sets it"),
        new("ICG0018", Mistake.Resource, Size, "'size': { 'type': 'string', 'always': «'3'»,", "'3' is no constant; write \"always\" with a string that is read-only: nobody sets it"),
        new("ICG0018", Mistake.Resource, Size, "'size': { 'type': 'integer', 'repeats': «true», 'access': 'read-only',", "'true' is no sign of values that repeat; write \"repeats\" with a \"string\": nothing else is kept once for all"),
        Type("'type': 'integer'"),
        Type("'type': 'string', 'name': 'Kind'"),
        Type("'type': 'string', 'access': 'read-only'"),
        new("ICG0018", Mistake.Resource, "'attributes': {", "'sends_type': «true»,\n'attributes': { 'type': { 'type': 'string', 'doc': 'What it is.', 'example': 'thing' },",
            "'true' is no \"sends_type\" of a model that describes its type; write nothing: the type is sent as the app sets it"),
    ];

    private static Mistake Type(string members) => new(
        "ICG0018", Mistake.Resource, Size, $"«'type'»: {{ {members}, 'doc': 'What it is.', 'example': 'thing' }},\n{Size}",
        "'type' is no attribute but that by which the app says what the object is; write a \"string\" that is read-write and has no \"name\"; or leave it out: every model has it");
}
