namespace Intercom.Package.Tests.Apps;

/// <summary>A program that has the client and nothing of ASP.NET, on every framework the client is for.</summary>
internal static class PlainApp
{
    public static void WriteTo(AppFolder folder)
    {
        folder.Write("Plain.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFrameworks>net462;net8.0;net10.0</TargetFrameworks>
                <LangVersion>12</LangVersion>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Intercom.Generated" Version="{BuildFacts.Version}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Program.cs", """"
            using System;
            using System.Threading.Tasks;
            using Intercom;
            using Microsoft.Extensions.DependencyInjection;

            Notification ping = Notification.Parse("""{"type":"notification_event","topic":"ping","data":{"type":"notification_event_data","item":{"type":"ping","message":"Are you there?"}}}""");
            Console.WriteLine($"{ping.Topic}: {((Ping)ping.Model).Message}");
            if (args.Length > 0)
                await Sample.RunAsync(args[0]);

            internal static class Sample
            {
                public static async Task RunAsync(string token)
                {
                    var services = new ServiceCollection();
                    services.AddIntercom(o => o.AccessToken = token);
                    using ServiceProvider provider = services.BuildServiceProvider();
                    await foreach (User user in provider.GetRequiredService<IntercomClient>().Users.All())
                        Console.WriteLine(user.Email);
                }
            }
            """");
    }
}
