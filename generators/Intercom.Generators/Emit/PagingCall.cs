using Intercom.Generators.Model;

namespace Intercom.Generators.Emit;

/// <summary>The expression that makes a paged list of an operation.</summary>
internal static class PagingCall
{
    /// <param name="operation">What fetches a page.</param>
    /// <param name="entity">What the list holds.</param>
    /// <param name="value">The value of a placeholder.</param>
    public static string Of(OperationModel operation, EntityModel entity, Func<ParameterModel, string> value)
    {
        string field = Call.Field(operation);
        string? cursor = operation.Paging!.Cursor;
        string query = string.Join(", ", operation.Query.Select(parameter => parameter.WireName == cursor ? "cursor" : Call.QueryArgument(parameter)));
        string send = $"Api.{operation.Name}Async({Call.Join(string.Join(", ", operation.Placeholders.Select(value)), query, Call.Body(operation), field, "cancellationToken")})";
        return cursor is null
            ? $"LinkedPages({field}, {Contexts.List(entity)}, cancellationToken => {send})"
            : $"ScrolledPages({field}, {Literal.Of(cursor)}, {operation.Query.First(parameter => parameter.WireName == cursor).Name}, {Contexts.List(entity)}, (cursor, cancellationToken) => {send})";
    }
}
