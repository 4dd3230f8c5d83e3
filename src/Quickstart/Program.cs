using Intercom;
using Quickstart;

string? token = Environment.GetEnvironmentVariable(QuickstartProgram.TokenVariable);
return await QuickstartProgram.RunAsync(args, string.IsNullOrEmpty(token) ? null : new IntercomOptions { AccessToken = token }, Console.Out);
