using Intercom.Emulator;

return await EmulatorProgram.RunAsync(args, Console.Out, Console.Error);
