namespace Intercom.Package.Tests.Apps;

/// <summary>An app as somebody writes it who has just installed the packages.</summary>
internal static class FreshApp
{
    public static void WriteTo(AppFolder folder)
    {
        folder.Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <IsAotCompatible>true</IsAotCompatible>
                <RollForward>LatestMajor</RollForward>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Intercom.Generated" Version="{BuildFacts.Version}" />
                <PackageReference Include="Intercom.Generated.AspNetCore" Version="{BuildFacts.Version}" />
                <PackageReference Include="Intercom.Generated.Redis" Version="{BuildFacts.Version}" />
                <PackageReference Include="Intercom.Generated.Testing" Version="{BuildFacts.Version}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("Program.cs", """
            using Intercom;
            using StackExchange.Redis;

            await using IntercomEmulator intercom = await IntercomEmulator.StartAsync();
            var told = new TaskCompletionSource<string?>();

            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Configuration["Intercom:AccessToken"] = "token";
            builder.Configuration["Intercom:BaseAddress"] = intercom.BaseAddress.ToString();
            IHttpClientBuilder http = builder.Services.AddIntercom(builder.Configuration.GetSection("Intercom"));
            if (args is ["--redis", { } address])
                http.ShareRateLimit(await ConnectionMultiplexer.ConnectAsync(address));
            builder.Services.AddHealthChecks().AddIntercom();

            await using WebApplication app = builder.Build();
            app.MapHealthChecks("/health");
            app.MapIntercomWebhooks("/intercom", o => o.Secret = "a secret").On<User>(NotificationTopic.UserCreated, (notification, user, cancellationToken) =>
            {
                told.TrySetResult(user.Email);
                return Task.CompletedTask;
            });
            await app.StartAsync();

            IntercomClient client = app.Services.GetRequiredService<IntercomClient>();
            string url = $"{app.Urls.Single()}/intercom";
            await client.Subscriptions.CreateAsync(new Subscription { Url = url, HubSecret = "a secret", Topics = [NotificationTopic.UserCreated] });
            User user = await client.Users.CreateAsync(new User { Email = "bob@example.com", CustomAttributes = { ["karma"] = 1 } });
            user.Increment("karma");
            await user.SaveAsync();
            await foreach (User found in client.Users.All())
                Console.WriteLine($"{found.Email} has karma {found.CustomAttributes["karma"]}");
            Console.WriteLine(await client.Users.FindOrDefaultAsync(email: "x@y.z") is null ? "nobody else" : "somebody else");
            Console.WriteLine($"told of {await told.Task.WaitAsync(TimeSpan.FromMinutes(1))}");

            using var browser = new HttpClient();
            Console.WriteLine($"health: {await browser.GetStringAsync($"{app.Urls.Single()}/health")}");
            await app.StopAsync();
            """);
    }
}
