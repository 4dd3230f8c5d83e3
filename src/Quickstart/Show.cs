using System.Globalization;
using System.Runtime.CompilerServices;
using Intercom;

namespace Quickstart;

/// <summary>Runs examples and prints each one's code, its requests and what came of it.</summary>
internal sealed class Show(TextWriter output, WireRecorder wire, bool writes)
{
    private const int Width = 160;

    private int _shown;
    private int _writing;
    private bool _isWanting;

    /// <summary>Whether examples are about what is there already. What they change or delete is only ever what they made themselves.</summary>
    public bool IsReadOnly => !writes;

    public int Failed { get; private set; }

    public string Summary =>
        $"{_shown} examples, {Failed} failed{(_writing > 0 ? $", {_writing} left out because they write" : "")}{(_isWanting ? ", others for want of what they are about" : "")}.";

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
            _writing++;
    }

    /// <summary>Runs an example that sends nothing.</summary>
    public Task LookAsync<T>(Func<T> example, [CallerArgumentExpression(nameof(example))] string code = "") =>
        RunAsync(() => Task.FromResult(example()), null, code);

    /// <summary>Whether there is what the next examples are about. If not, says so: they are left out.</summary>
    /// <param name="id">Its id; null or empty when there is none.</param>
    /// <param name="what">What it is, such as "a note".</param>
    public async Task<bool> HasAsync(string? id, string what)
    {
        if (!string.IsNullOrEmpty(id))
            return true;

        _isWanting = true;
        await output.WriteLineAsync($"\n  (Left out, as there is none here: examples with {what}.)");
        return false;
    }

    private async Task RunAsync<T>(Func<Task<T>> example, Func<T, object?>? result, string code)
    {
        await output.WriteLineAsync();
        foreach (string line in ExampleCode.Lines(code))
            await output.WriteLineAsync($"  {line}");

        _shown++;
        try
        {
            T value = await example();
            await PrintWireAsync();
            await output.WriteLineAsync($"    = {Text(result is null ? value : result(value))}");
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

    private static string? Text(object? value) => value switch
    {
        null => "null",
        IReadOnlyCollection<string?> { Count: 0 } => "none",
        IReadOnlyCollection<string?> texts => string.Join(", ", texts.Select(text => text ?? "null")),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
