namespace Intercom.Testing.Page;

/// <summary><c>GET /_emulator</c>: the workspace and the journal as they are now.</summary>
internal static class WorkspacePage
{
    public static Html Of(Workspace workspace, RequestJournal journal)
    {
        Section[] sections = [.. workspace.Looking(() => SectionsOf(workspace)), RequestsSection.Of(journal)];
        return Html.Of(
            $"""
            <nav aria-label="Sections"><ul>{sections.Select(section => section.ToLink())}</ul></nav>
            {sections.Select(section => section.ToHtml())}
            """);
    }

    private static Section[] SectionsOf(Workspace workspace) =>
    [
        PeopleSection.Of("users", "Users", workspace.Users),
        PeopleSection.Of("leads", "Leads", workspace.Contacts),
        CompaniesSection.Of(workspace),
        new ConversationsSection(workspace).ToSection(),
        EventsSection.Of(workspace),
        TagsSection.Of(workspace),
        WebhooksSection.Of(workspace),
    ];
}
