using BenchmarkDotNet.Running;
using Intercom.Generators.Benchmarks;

if (args is ["--quick"])
    QuickTable.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(Workload).Assembly).Run(args);
