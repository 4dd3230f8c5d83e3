using System.Net;
using Intercom.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Intercom.Tests.Hosting;

public class HandlerTests
{
    private readonly ServiceCollection _services = new();

    [Fact]
    public async Task Handlers_of_the_app_see_each_try()
    {
        var seen = new List<string>();
        CannedHandler http = new CannedHandler().Answer("", 500).Answer(Workspace.User);
        _services.AddIntercom(options => (options.AccessToken, options.Timeout, options.TimeProvider) = ("t", Timeout.InfiniteTimeSpan, new ImpatientTime()))
            .AddHttpMessageHandler(() => new NotingHandler("outer", seen))
            .AddHttpMessageHandler(() => new NotingHandler("inner", seen))
            .AnsweredBy(http);
        await using ServiceProvider provider = _services.BuildServiceProvider();

        await provider.GetRequiredService<IntercomClient>().Users.FindAsync(id: "1");

        Assert.Equal(["outer", "inner", "outer", "inner"], seen);
    }

    [Fact]
    public async Task Each_try_asks_the_factory_for_its_handler_so_that_the_factory_can_replace_it()
    {
        var factory = new ReplacingFactory();
        IHttpClientBuilder builder = _services.AddIntercom("eu", options => options.AccessToken = "t");
        _services.AddSingleton<IHttpMessageHandlerFactory>(factory);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<IntercomClient>("eu");

        await client.Users.FindAsync(id: "1");
        await client.Users.FindAsync(id: "1");

        Assert.Equal([builder.Name, builder.Name], factory.Made.Select(made => made.Name));
        Assert.All(factory.Made, made => Assert.Single(made.Handler.Requests));
    }

    [Fact]
    public async Task A_handler_of_the_factory_stays_open()
    {
        var http = new ClosableHandler();
        _services.AddIntercom(options => options.AccessToken = "t").AnsweredBy(http);
        await using ServiceProvider provider = _services.BuildServiceProvider();
        var client = provider.GetRequiredService<IntercomClient>();

        await client.Users.FindAsync(id: "1");
        await client.Users.FindAsync(id: "1");
        client.Dispose();

        Assert.False(http.IsClosed);
    }

    [Fact]
    public void Redirects_and_cookies_are_off_and_compression_is_on_unless_the_app_says_otherwise()
    {
        HttpMessageHandler? network = null;
        IHttpClientBuilder builder = _services.AddIntercom(options => options.AccessToken = "t").ConfigurePrimaryHttpMessageHandler((handler, _) => network = handler);
        using ServiceProvider provider = _services.BuildServiceProvider();

        provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(builder.Name);

        var sockets = Assert.IsType<SocketsHttpHandler>(network);
        Assert.False(sockets.AllowAutoRedirect);
        Assert.False(sockets.UseCookies);
        Assert.Equal(DecompressionMethods.All, sockets.AutomaticDecompression);
    }

    [Fact]
    public void No_other_http_client_of_the_app_shares_the_handlers()
    {
        string[] names = [_services.AddIntercom(_ => { }).Name, _services.AddIntercom("eu", _ => { }).Name, _services.AddIntercom("us", _ => { }).Name];
        Assert.Equal(names.Length, names.Except(["", "Intercom", "IntercomClient", "eu", "us"]).Count());
    }

    /// <summary>A factory that has a new handler whenever it is asked.</summary>
    private sealed class ReplacingFactory : IHttpMessageHandlerFactory
    {
        public List<(string Name, CannedHandler Handler)> Made { get; } = [];

        public HttpMessageHandler CreateHandler(string name)
        {
            CannedHandler handler = new CannedHandler().Answer(Workspace.User);
            Made.Add((name, handler));
            return handler;
        }
    }

    private sealed class ClosableHandler : HttpMessageHandler
    {
        public bool IsClosed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ObjectDisposedException.ThrowIf(IsClosed, this);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(Workspace.User, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")) });
        }

        protected override void Dispose(bool disposing)
        {
            IsClosed = true;
            base.Dispose(disposing);
        }
    }
}
