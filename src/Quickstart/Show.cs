using System.Runtime.CompilerServices;
using Intercom;

namespace Quickstart;

/// <summary>Runs examples and prints each one's code, its requests and what came of it.</summary>
internal sealed class Show(TextWriter output, WireRecorder wire, bool writes)
{
    private const int Width = 160;

    private int _shown;
    private int _skipped;

    public int Failed { get; private set; }

    public string Summary => $"{_shown} examples, {Failed} failed{(_skipped > 0 ? $", {_skipped} left out because they write" : "")}.";

    public Task SectionAsync(string title) => output.WriteLineAsync($"\n{title}\n{new string('─', title.Length)}");

    /// <summary>Runs an example that only reads.</summary>
    public Task ReadAsync<T>(Func<Task<T>> example, Func<T, object?>? result = null, [CallerArgumentExpression(nameof(example))] string code = "") =>
        RunAsync(example, result, code);

    /// <summary>Runs an example that changes something at Intercom, where that is wanted.</summary>
    public async Task WriteAsync<T>(Func<Task<T>> example, Func<T, object?>? result = null, [CallerArgumentExpression(nameof(example))] string code = "")
    {
        if (writes)
            await RunAsync(example, result, code);
        else
            _skipped++;
    }

    private async Task RunAsync<T>(Func<Task<T>> example, Func<T, object?>? result, string code)
    {
        await output.WriteLineAsync();
        foreach (string line in Lines(code))
            await output.WriteLineAsync($"  {line}");

        _shown++;
        try
        {
            T value = await example();
            await PrintWireAsync();
            await output.WriteLineAsync($"    = {(result is null ? value : result(value)) ?? "null"}");
        }
        catch (Exception exception) when (exception is IntercomException or ArgumentException or InvalidOperationException)
        {
            Failed++;
            await PrintWireAsync();
            await output.WriteLineAsync($"    ! {exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task PrintWireAsync()
    {
        foreach (Exchange exchange in wire.Take())
        {
            await output.WriteLineAsync($"    → {exchange.Request}{(exchange.RequestBody is null ? "" : $"  {exchange.RequestBody}")}");
            await output.WriteLineAsync($"    ← {(exchange.Answer.Length <= Width ? exchange.Answer : exchange.Answer[..Width] + "…")}");
        }
    }

    /// <summary>The code of the lambda, without the lambda itself and its indentation.</summary>
    private static IEnumerable<string> Lines(string code)
    {
        int arrow = code.IndexOf("=>", StringComparison.Ordinal);
        string body = arrow < 0 ? code : code[(arrow + 2)..].Trim();
        if (!body.StartsWith('{'))
            return [body];

        string[] lines = [.. body[1..^1].Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0 && line.Trim() != "return user;")];
        int margin = lines.Min(line => line.Length - line.TrimStart().Length);
        return lines.Select(line => line[margin..]);
    }
}
