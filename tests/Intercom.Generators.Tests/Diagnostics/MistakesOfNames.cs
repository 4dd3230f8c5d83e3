namespace Intercom.Generators.Tests.Diagnostics;

/// <summary>Mistakes in names: what they stand for is not there, they cannot be names in C#, or they are taken.</summary>
internal static class MistakesOfNames
{
    private const string Name = "'name': { 'type': 'string', 'doc': 'Its name.'";
    private const string Find = "'find': {";

    public static IReadOnlyList<Mistake> All { get; } =
    [
        new("ICG0023", Mistake.Resource, "'identity': ['id'],", "'identity': ['id', «'nam'»],", "There is no attribute 'nam' (did you mean 'name'?); there is id, name, near, parts, size"),
        new("ICG0007", Mistake.Resource, "'type': 'integer'", "'type': «'intger'»", "There is no type 'intger' (did you mean 'integer'?); there is any object, anything, boolean, custom attributes, decimal, event metadata, integer, list of string, number, place, sort_order, string, thing, timestamp"),
        new("ICG0007", Mistake.Resource, "'list of thing'", "'list of «thins»'", "There is no model 'thins' (did you mean 'thing'?); there is place, thing"),
        new("ICG0007", Mistake.Resource, "'model': 'thing'", "'model': «'things'»", "There is no model 'things' (did you mean 'thing'?); there is place, thing"),
        new("ICG0007", Mistake.Resource, "'returns': 'thing'", "'returns': «'thang'»", "There is no model 'thang' (did you mean 'thing'?); there is place, thing"),
        new("ICG0007", Mistake.Resource, "'changes of thing'", "«'change of thing'»", "There is no model 'change of thing'; there is place, thing"),
        new("ICG0023", Mistake.Resource, "'read-only'", "«'readonly'»", "There is no access 'readonly' (did you mean 'read-only'?); there is read-only, read-write, write-only"),
        new("ICG0023", Mistake.Resource, "'role': 'find'", "'role': «'fnd'»", "There is no role 'fnd' (did you mean 'find'?); there is act, count, create, delete, find, list, load, save, scroll"),
        new("ICG0022", Mistake.Resource, "'errors': ['not_found']", "'errors': [«'notfound'»]", "There is no error code 'notfound' in intercom.json (did you mean 'not_found'?); there is gone_for_good, not_found"),
        new("ICG0022", Mistake.Resource, "'paging': 'pages'", "'paging': «'page'»", "There is no kind of paging 'page' in intercom.json (did you mean 'pages'?); there is pages, scroll"),
        new("ICG0022", Mistake.Resource, "'throws': 'resource_not_found'", "'throws': «'gane'»", "There is no error 'gane' in intercom.json (did you mean 'gone'?); there is gone, resource_not_found"),
        new("ICG0022", Mistake.Shared, "'is': 'resource_not_found'", "'is': «'resource_not_fund'»", "There is no error 'resource_not_fund' in intercom.json (did you mean 'resource_not_found'?); there is gone, resource_not_found"),
        new("ICG0022", Mistake.Shared, "'default': '1.4'", "'default': «'1.5'»", "There is no version '1.5' in intercom.json (did you mean '1.3'?); there is 1.3, 1.4"),
        new("ICG0023", Mistake.Shared, "'doc': 'A place.',", "'doc': 'A place.', 'shorthand': «'town'»,", "There is no attribute of type string 'town'; there is city"),
        new("ICG0008", Mistake.Resource, "'size': {", "«'Größe'»: {", "'Größe' is no name in lower case with underscores; write it so, or give it a \"name\" in C#"),
        new("ICG0008", Mistake.Resource, "'size': {", "«'size\\n'»: {", "'size\n' is no name in lower case with underscores; write it so, or give it a \"name\" in C#"),
        new("ICG0008", Mistake.Resource, Name, Name.Replace("'type'", "'name': «'Name\\n'», 'type'"), "'Name\n' is no name in C#; write letters and digits, beginning with a capital"),
        new("ICG0008", Mistake.Resource, Name, Name.Replace("'type'", "'name': «'Name { get; } //'», 'type'"), "'Name { get; } //' is no name in C#; write letters and digits, beginning with a capital"),
        new("ICG0008", Mistake.Shared, "'namespace': 'Intercom'", "'namespace': «'Intercom.v1'»", "'v1' is no name in C#; write letters and digits, beginning with a capital"),
        new("ICG0011", Mistake.Resource, Name, Name.Replace("'type'", "'name': 'Size', 'type'"), "«'size'»: {", "The attribute 'size' would be named 'Size' in C#, as 'name' is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Name, Name.Replace("'name'", "«'thing'»"), "The attribute 'thing' would be named 'Thing' in C#, as its class is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Name, Name.Replace("'name'", "«'write_to'»"), "The attribute 'write_to' would be named 'WriteTo' in C#, as a member of its class is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Name, Name.Replace("'name'", "«'all'»"), "The attribute 'all' would be named 'All' in C#, as a member of its class is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'thing': {", "'things_client': { 'doc': 'Not the client.', 'used_by': 'Tests.', 'attributes': {} },\n'thing': {", "«'things_client'»: {",
            "The model 'things_client' would be named 'ThingsClient' in C#, as 'things' of things.json is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'thing': {", "«'errors'»: { 'doc': 'A file of that name is generated.', 'used_by': 'Tests.', 'attributes': {} },\n'thing': {", "The model 'errors' would be named 'Errors' in C#, as a type of the library is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'thing': {", "«'any_place'»: { 'name': 'PLACE', 'doc': 'Files do not differ by case.', 'used_by': 'Tests.', 'attributes': {} },\n'thing': {", "The model 'any_place' would be named 'PLACE' in C#, as 'place' of intercom.json is; give one of them another \"name\""),
        new("ICG0011", Mistake.Shared, "'asc': {", "«'value'»: { 'doc': 'Taken.' }, 'asc': {", "The value 'value' would be named 'Value' in C#, as a member of its struct is; give one of them another \"name\""),
        new("ICG0011", Mistake.Shared, "'asc': { 'name': 'Ascending'", "'asc': { 'name': 'Desc'", "«'desc'»: {", "The value 'desc' would be named 'Desc' in C#, as 'asc' is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, Find, "'find_thing': { 'name': 'Find', 'doc': 'Another.', 'http': 'GET /thing', 'returns': 'thing', 'examples': { 'one': { 'request': 'GET /thing', 'answer': {} } } },\n" + Find, "«'find'»: {",
            "The operation 'find' would be named 'Find' in C#, as 'find_thing' is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'move': {", "«'find_all'»: {", "The operation 'find_all' would be named 'FindAllAsync' in C#, as a method for its role is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'query': { 'order':", "'query': { «'cancellation_token'»: { 'type': 'string', 'doc': 'Taken.', 'example': 'x' }, 'order':",
            "The parameter 'cancellation_token' would be named 'cancellationToken' in C#, as a parameter of every request is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'parameters': { 'shelf': {", "'parameters': { «'shelf'»: { 'name': 'Thing',", "The parameter 'shelf' would be named 'thing' in C#, as the body is; give one of them another \"name\""),
        new("ICG0011", Mistake.Resource, "'sends': 'changes of thing',", "'query': { «'id'»: { 'type': 'string', 'doc': 'Again.', 'example': '7' } }, 'sends': 'changes of thing',",
            "The parameter 'id' would be named 'id' in C#, as 'id' is; give one of them another \"name\""),
    ];
}
