using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Events": what a user did, with metadata that Intercom knows how to show.</summary>
internal sealed class EventsExamples(Show show, User user)
{
    public async Task RunAsync()
    {
        await show.SectionAsync("Events");
        await CreateAsync();
        await ListAsync();
    }

    private async Task CreateAsync()
    {
        await show.WriteAsync(
            () => Event.CreateAsync(new Event
            {
                EventName = "invited-friend",
                CreatedAt = DateTimeOffset.UtcNow,
                Email = user.Email,
                Metadata = { ["invitee_email"] = "pi@example.org", ["invite_code"] = "ADDAFRIEND", ["found_date"] = 12909364407 },
            }),
            Describe);
        await show.WriteAsync(
            () => Event.CreateAsync(new Event
            {
                EventName = "placed-order",
                Email = user.Email,
                CreatedAt = DateTimeOffset.UtcNow,
                Metadata =
                {
                    ["order_date"] = DateTimeOffset.UtcNow,
                    ["stripe_invoice"] = "inv_3434343434",
                    ["order_number"] = new RichLink("3434-3434", "https://example.org/orders/3434-3434"),
                    ["price"] = new MonetaryAmount(2999, "usd"),
                },
            }),
            Describe);
    }

    private async Task ListAsync()
    {
        if (!await show.HasAsync(user.Email, "a user's e-mail address"))
            return;

        await show.ReadAsync(async () =>
        {
            var prices = new List<string?>();
            await foreach (Event e in Event.FindAll(email: user.Email).Take(20))
            {
                if (e.Metadata.TryGetValue("price", out MetadataValue price) && price.Kind == MetadataKind.MonetaryAmount)
                    prices.Add($"{e.EventName} for {((MonetaryAmount)price).Amount}");
            }

            return prices;
        });
        await show.ReadAsync(
            () => Event.SummaryAsync(email: user.Email),
            summary => summary.Events.Select(e => $"{e.Name}: {e.Count}").ToList());
    }

    private static object? Describe(Event sent) => string.Join(", ", sent.Metadata.Select(value => $"{value.Key} is a {value.Value.Kind}"));
}
