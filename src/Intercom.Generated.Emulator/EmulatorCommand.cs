using System.CommandLine;
using System.CommandLine.Parsing;

namespace Intercom.Emulator;

/// <summary>The command line: its options, what they may be, and what is said of those that are wrong.</summary>
internal sealed class EmulatorCommand : RootCommand
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port of 127.0.0.1 to listen on; 0 for one that is free.",
        HelpName = "number",
        DefaultValueFactory = _ => 4010,
        CustomParser = argument => OptionValue.Integer(argument, 0, 65_535, "a number from 1 to 65535, or 0 for a port that is free"),
    };

    private readonly Option<string?> _seed = new("--seed")
    {
        Description = "A JSON file with the users, companies, conversations and so on to begin with.",
        HelpName = "file",
    };

    private readonly Option<int> _rateLimit = new("--rate-limit")
    {
        Description = "Requests answered in each 10 seconds; more are answered with 429.",
        HelpName = "number",
        DefaultValueFactory = _ => 83,
        CustomParser = argument => OptionValue.Integer(argument, 1, int.MaxValue, "a whole number of requests in 10 seconds, at least 1"),
    };

    private readonly Option<TimeSpan> _latency = new("--latency")
    {
        Description = "How long every request waits for its answer, such as 20ms or 1.5s.",
        HelpName = "time",
        CustomParser = OptionValue.Time,
    };

    private readonly Option<string[]> _tokens = new("--token")
    {
        Description = "An access token to let in, as Bearer or Basic. May be given several times. Without --token and --app every credential is let in.",
        HelpName = "token",
        DefaultValueFactory = _ => [],
        CustomParser = OptionValue.Tokens,
    };

    private readonly Option<string[]> _apps = new("--app")
    {
        Description = "An app's id and key to let in, as Basic. May be given several times.",
        HelpName = "app_id:api_key",
        DefaultValueFactory = _ => [],
        CustomParser = OptionValue.Apps,
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Refuse properties and parameters the API does not know, rather than leave them out as it does.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<bool> _anyWebhookHost = new("--any-webhook-host")
    {
        Description = "Deliver webhooks to other machines too, not to this one alone.",
        Arity = ArgumentArity.Zero,
    };

    public EmulatorCommand()
        : base("An Intercom to run: keeps a workspace in memory and answers API v1 on a port of this machine.")
    {
        Options.Add(_port);
        Options.Add(_seed);
        Options.Add(_rateLimit);
        Options.Add(_latency);
        Options.Add(_tokens);
        Options.Add(_apps);
        Options.Add(_strict);
        Options.Add(_anyWebhookHost);
    }

    public EmulatorSettings Settings(ParseResult read)
    {
        string[] credentials = [.. read.GetRequiredValue(_tokens), .. read.GetRequiredValue(_apps)];
        var options = new IntercomEmulatorOptions
        {
            Port = read.GetRequiredValue(_port),
            RateLimit = read.GetRequiredValue(_rateLimit),
            Latency = read.GetValue(_latency),
            Credentials = credentials is [] ? null : credentials,
            Strict = read.GetValue(_strict),
            Webhooks = { AnyHost = read.GetValue(_anyWebhookHost) },
        };
        return new EmulatorSettings(options, read.GetValue(_seed));
    }

    /// <summary>What is wrong, and what to write in its place.</summary>
    public IEnumerable<string> ErrorsOf(ParseResult read)
    {
        // What follows one that is unknown may have been its value.
        if (read.UnmatchedTokens is not [string unknown, ..])
            return read.Errors.Select(ErrorOf);

        return FlagBefore(unknown, read.Tokens) is { } flag
            ? [$"{flag} takes no value: write {flag} alone."]
            : [$"There is no option '{unknown}': write {string.Join(", ", Options.Select(option => option.Name))}."];
    }

    // Null where none stands before what is unknown, or where that looks like an option itself.
    private static string? FlagBefore(string unknown, IReadOnlyList<Token> tokens) => unknown.StartsWith('-')
        ? null
        : tokens.Zip(tokens.Skip(1))
            .Where(pair => pair is { First: { Type: TokenType.Option }, Second.Type: not TokenType.Option } && pair.Second.Value == unknown)
            .Select(pair => pair.First.Value)
            .FirstOrDefault();

    private static string ErrorOf(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } missing => $"{missing.Option.Name} needs a value: write {missing.Option.Name} <{missing.Option.HelpName}>.",
        OptionResult { IdentifierTokenCount: > 1, Option.ValueType.IsArray: false } several => $"{several.Option.Name} is given twice: write it once.",
        _ => error.Message,
    };
}
