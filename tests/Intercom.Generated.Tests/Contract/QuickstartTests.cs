using Quickstart;

namespace Intercom.Tests.Contract;

/// <summary>The quickstart, as <c>dotnet run --project src/Quickstart</c> starts it.</summary>
[Collection(nameof(Users.DefaultClientTests))]
public sealed class QuickstartTests : IDisposable
{
    private readonly StringWriter _output = new();

    public void Dispose() => IntercomClient.Default = null;

    [Fact]
    public async Task Every_example_runs_against_the_emulator()
    {
        Assert.Equal(0, await QuickstartProgram.RunAsync([], token: null, _output));
        string shown = _output.ToString();
        Assert.Contains("examples, 0 failed.", shown, StringComparison.Ordinal);
        Assert.Contains("""→ POST /users  {"user_id":"1","email":"bob@example.com","name":"Bob Smith"}""", shown, StringComparison.Ordinal);
        Assert.Contains("← 200 {\"type\":\"user\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_option_is_explained()
    {
        Assert.Equal(2, await QuickstartProgram.RunAsync(["--wrte"], token: null, _output));
        Assert.Contains("Usage:", _output.ToString(), StringComparison.Ordinal);
    }
}
