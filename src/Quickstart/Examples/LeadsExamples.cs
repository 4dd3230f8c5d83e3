using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Leads and visitors": people who have not signed up, and how they become users.</summary>
/// <param name="show">Shows the examples.</param>
/// <param name="visitorId">The user_id of a visitor; null where none is known: visitors are not listed.</param>
internal sealed class LeadsExamples(Show show, string? visitorId)
{
    private Contact lead = new();
    private Visitor visitor = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Leads and visitors");
        await FindLeadAsync();
        await ConvertLeadAsync();
        if (await show.HasAsync(visitorId, "a visitor"))
            await MeetVisitorAsync();
    }

    private async Task FindLeadAsync()
    {
        await show.WriteAsync(async () => lead = await Contact.CreateAsync(new Contact { Email = "eve@example.com", Name = "Eve" }), Describe);
        if (show.IsReadOnly && lead.Id is null)
            await show.ReadAsync(async () => lead = await Contact.All().FirstOrDefaultAsync() ?? new Contact(), Describe);

        if (await show.HasAsync(lead.Id, "a lead"))
        {
            await show.ReadAsync(() => Contact.FindAsync(id: lead.Id), Describe);
            await show.ReadAsync(() => Contact.FindAsync(userId: lead.UserId), Describe);
        }

        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (Contact c in Contact.FindAll(email: "eve@example.com"))
                names.Add(c.Name);

            return names;
        });
        await show.ReadAsync(() => Contact.CountAsync());
    }

    private async Task ConvertLeadAsync()
    {
        await show.WriteAsync(
            async () =>
            {
                lead.CustomAttributes["source"] = "webinar";
                await lead.SaveAsync();
                return lead;
            },
            saved => saved.CustomAttributes["source"]);
        await show.WriteAsync(() => lead.ConvertAsync(new User { UserId = "quickstart-3" }), Describe);
    }

    private async Task MeetVisitorAsync()
    {
        await show.ReadAsync(async () => visitor = await Visitor.FindAsync(userId: visitorId), Describe);
        await show.WriteAsync(
            async () =>
            {
                visitor.Name = "Somebody";
                await visitor.SaveAsync();
                return visitor;
            },
            Describe);
        await show.WriteAsync(() => visitor.ConvertToContactAsync(), Describe);
    }

    private static object? Describe(User person) => $"{person.Type} {person.Id}: {person.Name ?? "no name"} <{person.Email}>, user_id {person.UserId}";

    private static object? Describe(Contact person) => person.Id is null ? null : $"{person.Type} {person.Id}: {person.Name ?? "no name"} <{person.Email}>";

    private static object? Describe(Visitor person) => $"{person.Type} {person.Id}: {person.Name ?? "no name"}";
}
