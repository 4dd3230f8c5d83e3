using Intercom.Benchmarks.Contestants;
using Intercom.Benchmarks.Quick;
using Intercom.Benchmarks.Serving;

using var canned = new CannedHandler();
var home = new Uri("https://api.intercom.io");
Contestant[] inProcess = [new ByHand(home, canned), new Ours(home, canned), new PlainRefit(home, canned), new BareLimit(home, canned)];
await QuickTable.CheckAsync(inProcess);
string? only = args.Length > 1 ? args[1] : null;
await QuickTable.PrintAsync("In process", inProcess, Scenario.All.Where(s => only is null || s.Name.Contains(only, StringComparison.Ordinal)));
