namespace Intercom.Testing.Page;

/// <summary><c>GET /_emulator</c>: the workspace and the journal as they are now.</summary>
internal static class WorkspacePage
{
    public static Html Of(Workspace workspace, RequestJournal journal)
    {
        Section[] sections = [RequestsSection.Of(journal), .. workspace.Looking(() => SectionsOf(workspace))];
        return Html.Of(
            $"""
            <nav aria-label="Sections"><ul>{sections.Select(section => section.ToLink())}</ul></nav>
            {sections.Select(section => section.ToHtml())}
            """);
    }

    private static Section[] SectionsOf(Workspace workspace)
    {
        var people = new LabelCounts(workspace.Users.All, workspace.Contacts.All, workspace.Visitors.All);
        var companies = new LabelCounts(workspace.Companies.All);
        return
        [
            new ConversationsSection(workspace).ToSection(),
            PeopleSection.Of("users", "Users", workspace.Users),
            PeopleSection.Of("leads", "Leads", workspace.Contacts),
            PeopleSection.Of("visitors", "Visitors", workspace.Visitors),
            CompaniesSection.Of(workspace),
            NotesSection.Of(workspace),
            EventsSection.Of(workspace),
            TagsSection.Of(workspace.Tags.All, people, companies),
            SegmentsSection.Of(workspace.Segments.All, people, companies),
            AdminsSection.Of(workspace),
            TeamsSection.Of(workspace),
            JobsSection.Of(workspace),
            CountsSection.Of(workspace),
            WebhooksSection.Of(workspace),
        ];
    }
}
