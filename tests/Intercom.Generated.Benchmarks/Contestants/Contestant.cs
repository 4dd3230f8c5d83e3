using Intercom.Benchmarks.Sample;

namespace Intercom.Benchmarks.Contestants;

/// <summary>A way to use the API. What it reads it hands to a sink, so that nothing is read in vain and all can be held against each other.</summary>
internal abstract class Contestant(string name) : IDisposable
{
    public const int Pages = 20;
    public const int PageSize = 50;
    public const int Callers = 16;
    public const int SavesOfACaller = 625;

    public string Name { get; } = name;

    /// <summary>Finds a user by its id.</summary>
    public abstract Task FindAsync(ISink sink);

    /// <summary>Lists users whose list has one page.</summary>
    public abstract Task PageAsync(ISink sink);

    /// <summary>Lists users through all pages.</summary>
    public abstract Task PagesAsync(ISink sink);

    /// <summary>Changes the name of a user that was read before, and saves it.</summary>
    public virtual Task SaveAsync(ISink sink) => throw new NotSupportedException();

    public virtual Task CreateAsync(ISink sink) => throw new NotSupportedException();

    public virtual Task ParseAsync(ISink sink) => throw new NotSupportedException();

    public virtual Task VerifyAndParseAsync(ISink sink) => throw new NotSupportedException();

    /// <summary>Finds a conversation with all its parts.</summary>
    public abstract Task ConversationAsync(ISink sink);

    /// <summary>Adds one to an attribute of a user and saves it, again and again, through several callers at a time.</summary>
    public virtual Task IncrementAsync(ISink sink) => throw new NotSupportedException();

    /// <summary>All of what was read, as JSON.</summary>
    public abstract ReadOnlySpan<byte> Write(object read);

    public abstract void Dispose();
}
