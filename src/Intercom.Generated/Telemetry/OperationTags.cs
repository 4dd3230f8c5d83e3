using System.Runtime.CompilerServices;

namespace Intercom;

/// <summary>What an operation is called in spans and measurements: taken from it when somebody first wants to know.</summary>
internal sealed class OperationTags
{
    private static readonly ConditionalWeakTable<Operation, OperationTags> s_known = new();

    private OperationTags(Operation operation)
    {
        Name = operation.Name;
        Resource = Until(operation.Name, '.');
        Method = Until(operation.Route, ' ');
        Template = Until(operation.Route[Math.Min(Method.Length + 1, operation.Route.Length)..], '?');
    }

    public string Name { get; }

    public string Resource { get; }

    public string Method { get; }

    /// <summary>The route with placeholders, without its query.</summary>
    public string Template { get; }

    public static OperationTags Of(Operation operation) => s_known.GetValue(operation, static operation => new OperationTags(operation));

    private static string Until(string text, char end) => text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var length ? text[..length] : text;
}
