namespace Intercom.Generators.Model;

/// <summary>What an operation is for the objects of its resource.</summary>
internal enum Role
{
    /// <summary>A method of the client and nothing more.</summary>
    None,
    Find,
    Load,
    Create,
    Save,
    Delete,
    List,
    Scroll,
    Count,

    /// <summary>What an object does: a method of it.</summary>
    Act,
}
