using System.Globalization;
using BenchmarkDotNet.Running;
using Intercom.Benchmarks.Contestants;
using Intercom.Benchmarks.Memory;
using Intercom.Benchmarks.Prefetching;
using Intercom.Benchmarks.Quick;
using Intercom.Benchmarks.Serving;
using Intercom.Benchmarks.Startup;

switch (args)
{
    case ["--quick", .. var names]:
        await QuickAsync(names);
        break;
    case ["--memory"]:
        await MemoryTable.PrintAsync();
        break;
    case ["--walk", var users]:
        await MemoryTable.WalkAsync(int.Parse(users, CultureInfo.InvariantCulture));
        break;
    case ["--prefetch"]:
        await PrefetchTable.PrintAsync();
        break;
    case ["--startup"]:
        await StartupTable.PrintAsync();
        break;
    default:
        // For the record: takes its time, and the options of BenchmarkDotNet.
        BenchmarkSwitcher.FromAssembly(typeof(Contestant).Assembly).Run(args);
        break;
}

// Ratios in about a minute; of all scenarios, or of those with one of these names in theirs.
static async Task QuickAsync(string[] names)
{
    Scenario[] scenarios = [.. Scenario.All.Where(scenario => names.Length == 0 || names.Any(name => scenario.Name.Contains(name, StringComparison.OrdinalIgnoreCase)))];
    using var canned = new CannedHandler();
    await MeasureAsync("In process", new Uri("https://api.intercom.io"), canned, scenarios);
    LoopbackServer server = await LoopbackServer.StartAsync();
    await using (server)
    {
        using var sockets = new SocketsHttpHandler { AllowAutoRedirect = false };
        await MeasureAsync("Over loopback", server.Address, sockets, [.. scenarios.Where(scenario => scenario.GoesOverTheNetwork)]);
    }
}

static async Task MeasureAsync(string title, Uri address, HttpMessageHandler handler, Scenario[] scenarios)
{
    Contestant[] contestants = [new ByHand(address, handler), new Ours(address, handler), new PlainRefit(address, handler), new BareLimit(address, handler)];
    await QuickTable.CheckAsync(contestants);
    await QuickTable.PrintAsync(title, contestants, scenarios);
    foreach (Contestant contestant in contestants)
        contestant.Dispose();
}
