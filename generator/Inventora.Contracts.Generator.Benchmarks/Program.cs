using BenchmarkDotNet.Running;
using Inventora.Contracts.Generator.Benchmarks.Generation;
using Inventora.Contracts.Generator.Benchmarks.Growth;
using Inventora.Contracts.Generator.Benchmarks.Start;
using Inventora.Contracts.Generator.Benchmarks.Turns;

// A word for a report of ours; all else is BenchmarkDotNet's.
switch (args)
{
    case ["turns", .. string[] filters]:
        await TurnReport.WriteAsync(Console.Out, filters);
        break;
    case ["edits"]:
        EditReport.Write(Console.Out);
        break;
    case ["compiler", .. string[] names]:
        await CompilerReport.WriteAsync(Console.Out, names);
        break;
    case ["growth"]:
        GrowthReport.Write(Console.Out);
        break;
    case ["native", string folder]:
        await StartReport.WriteAsync(Console.Out, folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
