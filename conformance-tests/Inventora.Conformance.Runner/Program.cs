using Inventora.Conformance.Runner;

return await RunnerProgram.RunAsync(args, Console.Out, Console.Error);
