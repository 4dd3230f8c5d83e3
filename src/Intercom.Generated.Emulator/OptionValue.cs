using System.CommandLine.Parsing;
using System.Globalization;

namespace Intercom.Emulator;

/// <summary>Reads the values of options. One that is wrong is an error that says what to write.</summary>
internal static class OptionValue
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    public static int Integer(ArgumentResult argument, int least, int most, string expected)
    {
        string given = argument.Tokens[0].Value;
        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
            return number;

        argument.AddError($"{Name(argument)} is {expected}, not '{given}'.");
        return default;
    }

    /// <summary>A number with its unit.</summary>
    public static TimeSpan Time(ArgumentResult argument)
    {
        string given = argument.Tokens[0].Value;
        (string number, double milliseconds) = given switch
        {
            [.. string amount, 'm', 's'] => (amount, 1d),
            [.. string amount, 's'] => (amount, 1000d),
            _ => ("", 0d),
        };
        if (double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double amountGiven)
            && amountGiven * milliseconds <= s_longest.TotalMilliseconds)
        {
            return TimeSpan.FromMilliseconds(amountGiven * milliseconds);
        }

        argument.AddError($"{Name(argument)} is a time of at most a day with its unit, such as 20ms or 1.5s, not '{given}'.");
        return default;
    }

    public static string[] Tokens(ArgumentResult argument) => Secrets(
        argument,
        token => token.Length > 0 && !token.Contains(':', StringComparison.Ordinal),
        "an access token, which is not empty and has no colon; an app's id and key go to --app");

    public static string[] Apps(ArgumentResult argument) => Secrets(
        argument,
        app => app.IndexOf(':', StringComparison.Ordinal) > 0,
        "an app's id and key with a colon between them, such as my_app_id:my-api-key");

    private static string[] Secrets(ArgumentResult argument, Func<string, bool> isRight, string expected)
    {
        string[] given = [.. argument.Tokens.Select(token => token.Value)];
        // They are secrets, which standard error is no place for.
        if (!given.All(isRight))
            argument.AddError($"{Name(argument)} is {expected}.");
        return given;
    }

    private static string Name(ArgumentResult argument) => ((OptionResult)argument.Parent!).Option.Name;
}
