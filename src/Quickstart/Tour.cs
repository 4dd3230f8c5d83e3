using Quickstart.Examples;

namespace Quickstart;

/// <summary>All sections, each with what earlier ones made or found.</summary>
/// <param name="show">Shows them.</param>
/// <param name="clients">Makes clients beside the default one.</param>
/// <param name="emulated">The emulated workspace; null for Intercom itself.</param>
internal sealed class Tour(Show show, OtherClients clients, EmulatedWorkspace? emulated)
{
    public async Task RunAsync()
    {
        var users = new UsersExamples(show);
        await users.RunAsync();
        await new UserListsExamples(show).RunAsync();
        await new LeadsExamples(show, emulated is null ? null : EmulatedWorkspace.VisitorId).RunAsync();
        await new BulkExamples(show, users.User).RunAsync();

        var admins = new AdminsExamples(show);
        await admins.RunAsync();
        var companies = new CompaniesExamples(show, users.User);
        await companies.RunAsync();
        await new TagsExamples(show, users.User, companies.Company).RunAsync();
        await new SegmentsExamples(show, mayRename: emulated is not null).RunAsync();
        var notes = new NotesExamples(show, users.User, admins.Admin);
        await notes.RunAsync();

        var conversations = new ConversationsExamples(show, users.User, admins.Admin, admins.Colleague);
        await conversations.RunAsync();
        await new CountsExamples(show).RunAsync();
        await new LoadingExamples(show, users.User, notes.Note, conversations.Conversation).RunAsync();
        await new MessagesExamples(show, users.User, admins.Admin).RunAsync();
        await new EventsExamples(show, users.User).RunAsync();
        await new SubscriptionsExamples(show).RunAsync();
        await new WebhooksExamples(show, users.User).RunAsync();
        await new ErrorsExamples(show, clients).RunAsync();
        await new FarewellExamples(show, users.User).RunAsync();
    }
}
