using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>The expression that makes a paged list of an operation.</summary>
internal static class PagingCall
{
    public static string Of(OperationModel operation, EntityModel entity, string space)
    {
        string field = Call.Field(operation);
        string? cursor = operation.Paging!.Cursor;
        string query = string.Join(", ", operation.Query.Select(parameter => parameter.WireName == cursor ? "cursor" : Call.QueryArgument(parameter)));
        string send = $"_api.{operation.Name}Async({Call.Join(string.Join(", ", operation.Placeholders.Select(Call.PlaceholderArgument)), query, Call.Body(operation), field, "cancellationToken")})";
        return cursor is null
            ? $"LinkedPages({field}, {Contexts.List(entity, space)}, cancellationToken => {send})"
            : $"ScrolledPages({field}, {Literal.Of(cursor)}, {Contexts.List(entity, space)}, (cursor, cancellationToken) => {send})";
    }
}
