namespace Quickstart.Export;

/// <summary>What the users alone do not tell of an export that is under way.</summary>
/// <param name="Format">What is exported, and how this is written.</param>
/// <param name="Workspace">Whose users they are.</param>
/// <param name="Cursor">Where the scroll goes on; null unless it is known that no page after it was asked for, as the API gives each page once.</param>
/// <param name="Length">How many bytes of users there are up to the cursor.</param>
internal sealed record ExportState(string Format, string Workspace, string? Cursor, long Length)
{
    public const string Users = "users/1";

    public static ExportState Of(string workspace) => new(Users, workspace, null, 0);
}
