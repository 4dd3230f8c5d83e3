using System.Text;
using Intercom.Generators.Binding;
using Intercom.Generators.Model;
using Intercom.Generators.Parsing;
using Intercom.Generators.Tests.Harness;

namespace Intercom.Generators.Tests.Reference;

/// <summary>Writes the table of all operations: what the generator made of the description, for people.</summary>
internal sealed class OperationsTable
{
    private readonly StringBuilder _text = new();
    private readonly ApiModel _api;
    private readonly Dictionary<string, ParsedFile> _files;
    private readonly IReadOnlyDictionary<string, string> _sources;

    private OperationsTable(Description description)
    {
        _files = description.Names.ToDictionary(name => name, name => ParsedFile.Parse(new DescriptionFile(name, description[name])));
        _api = DescriptionBinder.Bind(_files.Values).Api!;
        _sources = GeneratorRun.Of(description).Sources;
    }

    public static string Of(Description description) => new OperationsTable(description).Write();

    private string Write()
    {
        _text.Append($$"""
            # Operations

            All {{_api.Resources.Sum(resource => resource.Operations.Count)}} operations that [`v1`](v1) describes, and what they are in C#; `build/accept` writes this file. The members stand on the
            client as well, where those of an object take it first: `client.Users.FindAsync(id: …)`, `client.Users.SaveAsync(user)`. `…` is what may be left out.
            What follows the next page is a `link` of the answer or a `cursor`. Any operation may also throw what [the table at the end](#errors) has for the status it is answered with.

            """);
        _text.Append('\n').AppendJoin(" · ", _api.Resources.Select(resource => $"[{resource.WireName}](#{resource.WireName})")).Append('\n');
        foreach (ResourceModel resource in _api.Resources)
            Write(resource);
        WriteErrors();
        return _text.ToString();
    }

    private void Write(ResourceModel resource)
    {
        _text.Append('\n').Append($"""
            ## {resource.WireName}

            {resource.Doc} `client.{resource.Name}`, described in [`{resource.Source}`](v1/{resource.Source}).

            | operation | role | request | member | paging | errors | examples |
            |---|---|---|---|---|---|---|

            """);
        var members = new GeneratedMembers(resource, _sources);
        foreach (OperationModel operation in resource.Operations)
        {
            WriteRow(
                Code(operation.WireName),
                string.Join(" of ", new[] { operation.Role == Role.None ? "" : RoleRules.NameOf(operation.Role), string.Join(", ", operation.Types.Select(Code)) }.Where(part => part.Length > 0)),
                string.Join("<br>", new[] { Code($"{operation.Method} {operation.Route}"), operation.Versions is null ? "" : $"API {operation.Versions}" }.Where(part => part.Length > 0)),
                Lines(members.Of(operation)),
                operation.Paging is not { } paging ? "" : paging.Cursor is { } cursor ? $"cursor {Code(cursor)}" : "link",
                Lines(operation.Errors.Select(error => error.Name)),
                string.Join("<br>", ExamplesOf(resource, operation).Select(Escape)));
        }
    }

    private void WriteErrors()
    {
        _text.Append('\n').Append("""
            ## errors

            Which exception an answer becomes: by a code in it that is known, else by its status. All of them are an `IntercomException`.

            | exception | codes | statuses |
            |---|---|---|

            """);
        foreach (ErrorModel error in _api.Errors)
        {
            WriteRow(
                string.Join("<br>", new[] { Code(error.Name), error.Base is null ? "" : $"a {Code(error.Base)}" }.Where(part => part.Length > 0)),
                string.Join(", ", error.Codes.Select(Code)),
                string.Join(", ", error.Statuses));
        }
    }

    /// <summary>The names of its examples, which the model does without: nothing is generated of them.</summary>
    private IEnumerable<string> ExamplesOf(ResourceModel resource, OperationModel operation) =>
        from member in ((JsonMap)((JsonMap)((JsonMap)_files[resource.Source].Root!["operations"]!)[operation.WireName]!)["examples"]!).Members
        where !Keys.IsAside(member.Name)
        select member.Name;

    private void WriteRow(params string[] cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Lines(IEnumerable<string> codes) => string.Join("<br>", codes.Select(Code));

    private static string Code(string text) => $"`{Escape(text)}`";

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
