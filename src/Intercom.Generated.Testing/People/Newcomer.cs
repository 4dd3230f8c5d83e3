namespace Intercom.Testing.People;

/// <summary>Makes people who are new to the workspace.</summary>
internal static class Newcomer
{
    private static readonly string[] s_colors = ["Violet", "Amber", "Teal", "Crimson", "Indigo", "Olive", "Coral"];
    private static readonly string[] s_animals = ["Bear", "Otter", "Falcon", "Lynx", "Heron", "Badger", "Gecko", "Moose"];

    /// <summary>The anonymous kinds get a <c>user_id</c> and a name to be told apart by.</summary>
    public static PersonDocument Make(PersonKind kind, Workspace workspace, string? id = null)
    {
        var person = new PersonDocument(id ?? workspace.NextId(), kind, workspace.Now);
        if (kind.IsAnonymous)
        {
            int number = workspace.Contacts.All.Count + workspace.Visitors.All.Count;
            person.UserId = workspace.UserIds.Next();
            person.Set("pseudonym", $"{s_colors[number % s_colors.Length]} {s_animals[number % s_animals.Length]}");
        }

        return person;
    }
}
