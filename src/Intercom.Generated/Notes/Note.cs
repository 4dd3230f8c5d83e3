namespace Intercom;

public partial class Note
{
    /// <summary>The e-mail address of the user the note is about: <c>user.email</c>.</summary>
    public string? Email
    {
        get => User?.Email;
        set
        {
            if (value is not null || User is not null)
                Subject.Email = value;
        }
    }

    /// <summary>Your id of the user the note is about: <c>user.user_id</c>.</summary>
    public string? UserId
    {
        get => User?.UserId;
        set
        {
            if (value is not null || User is not null)
                Subject.UserId = value;
        }
    }

    /// <summary>A user of the note's own to name: one that was loaded is somebody, and stays who he is.</summary>
    private User Subject => User is { LoadedBy: null } own ? own : User = new User();
}
