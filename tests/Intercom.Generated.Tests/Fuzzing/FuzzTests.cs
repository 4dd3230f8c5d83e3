using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Intercom.Tests.Examples;
using Intercom.Tests.Support;

namespace Intercom.Tests.Fuzzing;

/// <summary>Spoiled answers and notifications, read as they might be. <c>INTERCOM_FUZZ_INPUTS</c> says how many; a few unless it is set.</summary>
public class FuzzTests
{
    private const int Few = 3_000;

    private static readonly int[] s_statuses = [200, 200, 200, 201, 202, 204, 302, 400, 404, 409, 429, 500, 503];

    private static readonly Func<IntercomClient, Task<Resource?>>[] s_reads =
    [
        async client => await client.Users.FindAsync(id: "1"),
        async client => await client.Users.FindAsync(email: "a@b.c"),
        async client => await client.Companies.FindAsync(id: "1"),
        async client => await client.Conversations.FindAsync(id: "1"),
        async client => await client.Subscriptions.FindAsync(id: "1"),
        async client => await client.Jobs.FindAsync(id: "1"),
        async client => await client.Counts.ForAppAsync(),
        async client => await client.Counts.UserCountsForEachTagAsync() is [var first, ..] ? first : null,
        async client => await client.Users.SaveAsync(new User { Id = "1" }),
        async client => await client.Events.SummaryAsync(email: "a@b.c"),
        client => FirstAsync(client.Users.All()),
        client => FirstAsync(client.Companies.Scroll()),
        client => FirstAsync(client.Conversations.All()),
        client => FirstAsync(client.Events.FindAll(email: "a@b.c")),
        client => FirstAsync(client.Subscriptions.All()),
        client => FirstAsync(client.Subscriptions.Sent(new Subscription { Id = "1" })),
    ];

    private static int Inputs => int.TryParse(Environment.GetEnvironmentVariable("INTERCOM_FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out int inputs) ? inputs : Few;

    private static List<byte[]> Documents =>
        [.. DescribedExamples.All.Select(static example => example.Example["answer"]).Where(static answer => answer is not null).Select(static answer => Encoding.UTF8.GetBytes(answer!.ToJsonString()))];

    [Fact]
    public async Task A_spoiled_answer_is_an_object_that_can_be_written_or_an_error_of_the_library()
    {
        var mutator = new JsonMutator(Documents, seed: 20_141);
        using var handler = new SpoiledHandler();
        using var client = new IntercomClient(new IntercomOptions { AccessToken = "token", MaxRetries = 0, MaxPages = 3, Pacing = false }, handler);
        int read = 0;
        for (int input = 0; input < Inputs / 2; input++)
        {
            handler.Body = mutator.Next();
            handler.Status = (HttpStatusCode)s_statuses[input % s_statuses.Length];
            try
            {
                if (await s_reads[input % s_reads.Length](client) is { } resource && IsWritable(resource))
                    read++;
            }
            catch (IntercomException)
            {
                // What it says of the answer has its own tests.
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Input {input}, status {handler.Status}: {Convert.ToBase64String(handler.Body)}", exception);
            }
        }

        Assert.InRange(read, Inputs / 1000, Inputs / 2);
    }

    [Fact]
    public void A_spoiled_notification_is_one_that_can_be_written_or_an_error_of_the_library()
    {
        var mutator = new JsonMutator(Documents, seed: 20_142);
        int read = 0;
        for (int input = 0; input < Inputs - (Inputs / 2); input++)
        {
            byte[] body = mutator.Next();
            try
            {
                if (IsWritable(Notification.Parse(body)))
                    read++;
            }
            catch (NotificationFormatException)
            {
                // That is what it is.
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Input {input}: {Convert.ToBase64String(body)}", exception);
            }
        }

        Assert.InRange(read, Inputs / 1000, Inputs / 2);
    }

    /// <summary>What was read is written, and that is read once more.</summary>
    private static bool IsWritable(Resource resource)
    {
        string json = Json.Write(resource);
        return Json.Write(Json.Read(resource.GetType(), json)) == json ? true : throw new JsonException($"Not the same again: {json}");
    }

    private static async Task<Resource?> FirstAsync<T>(AsyncPageable<T> list)
        where T : Resource
    {
        T? first = null;
        await foreach (T item in list)
            first ??= item;

        return first;
    }

    private sealed class SpoiledHandler : HttpMessageHandler
    {
        public byte[] Body { get; set; } = [];

        public HttpStatusCode Status { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(Status) { Content = new ByteArrayContent(Body) });
    }
}
