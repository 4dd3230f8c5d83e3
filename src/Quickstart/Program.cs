using Quickstart;

return await QuickstartProgram.RunAsync(args, Environment.GetEnvironmentVariable(QuickstartProgram.TokenVariable), Console.Out);
