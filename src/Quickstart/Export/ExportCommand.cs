using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Quickstart.Export;

/// <summary>The command line of <c>-- export</c>.</summary>
internal sealed class ExportCommand : Command
{
    private const string Explanation =
        $"""
        Exports all users as NDJSON: one JSON object a line, as the API answers with it. An export that was interrupted goes on when the same command is run again.

        Until all is there, the users are in <file>.partial, and where they come from in <file>.state. A resumed export keeps the users it has as they were then; it holds about 40 bytes of memory for each user.

        With {QuickstartProgram.TokenVariable} set, the users are those of Intercom, which is only read; otherwise an emulator makes them up.

        Exit codes: 0 all users are in the file; 1 the API, the network or the disk gave out (run it again to go on); 2 wrong options; 3 a file stands in the way; 129 terminal closed, 130 Ctrl+C, 143 SIGTERM (run it again to go on).
        """;

    private readonly Argument<string> _file = new("file") { Description = "The file to write, such as users.ndjson." };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Replace the file if it is there already, once all users are exported.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> _restart = new("--restart")
    {
        Description = "Begin anew, and drop what an interrupted export of this file left.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<Uri?> _api = new("--api")
    {
        Description = "Where Intercom is, such as that of another region or an intercom-emulator.",
        HelpName = "address",
        CustomParser = Address,
    };

    private readonly Option<int> _emulatedUsers = new("--emulated-users")
    {
        Description = "How many users the emulator makes up.",
        HelpName = "number",
        DefaultValueFactory = _ => 5_000,
        CustomParser = Number,
    };

    public ExportCommand()
        : base("export", Explanation)
    {
        Arguments.Add(_file);
        Options.Add(_force);
        Options.Add(_restart);
        Options.Add(_api);
        Options.Add(_emulatedUsers);
        _file.Validators.Add(result =>
        {
            if (result.Tokens[0].Value.StartsWith('-'))
                result.AddError($"'{result.Tokens[0].Value}' is no option. If it is the name of a file, write ./{result.Tokens[0].Value}");
            if (Path.GetFileName(result.Tokens[0].Value) is "")
                result.AddError($"'{result.Tokens[0].Value}' is no file: write a name, such as users.ndjson.");
        });
    }

    public ExportSettings Settings(ParseResult read) => new(
        read.GetRequiredValue(_file), read.GetValue(_force), read.GetValue(_restart), read.GetValue(_api), read.GetRequiredValue(_emulatedUsers));

    private static int Number(ArgumentResult argument)
    {
        if (!int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            argument.AddError("--emulated-users takes a number, 0 or more.");
        return number;
    }

    private static Uri? Address(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
            return address;

        argument.AddError($"'{argument.Tokens[0].Value}' is no address: --api takes one such as https://api.eu.intercom.io.");
        return null;
    }
}
