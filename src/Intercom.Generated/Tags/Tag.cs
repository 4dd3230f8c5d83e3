namespace Intercom;

public partial class Tag
{
    /// <summary>Puts a tag on users or leads: <c>POST /tags</c>. A tag that does not exist yet is created.</summary>
    /// <param name="name">The tag's name.</param>
    /// <param name="ids">Intercom's ids of the users or leads.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentException">The name or an id is empty, or nobody is named.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public static Task<Tag> TagUsersAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.TagUsersAsync(name, ids, cancellationToken);

    /// <inheritdoc cref="TagUsersAsync(string, IEnumerable{string}, CancellationToken)"/>
    /// <param name="name">The tag's name.</param>
    /// <param name="users">The users: each is named by the first it has of id, user_id and e-mail address.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static Task<Tag> TagUsersAsync(string name, IEnumerable<User> users, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.TagUsersAsync(name, users, cancellationToken);

    /// <summary>Takes a tag off users or leads: <c>POST /tags</c> with <c>"untag": true</c>.</summary>
    /// <inheritdoc cref="TagUsersAsync(string, IEnumerable{string}, CancellationToken)" path="/param|/returns|/exception"/>
    public static Task<Tag> UntagUsersAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.UntagUsersAsync(name, ids, cancellationToken);

    /// <summary>Takes a tag off users: <c>POST /tags</c> with <c>"untag": true</c>.</summary>
    /// <inheritdoc cref="TagUsersAsync(string, IEnumerable{User}, CancellationToken)" path="/param|/returns|/exception"/>
    public static Task<Tag> UntagUsersAsync(string name, IEnumerable<User> users, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.UntagUsersAsync(name, users, cancellationToken);

    /// <summary>Puts a tag on companies: <c>POST /tags</c>. A tag that does not exist yet is created.</summary>
    /// <param name="name">The tag's name.</param>
    /// <param name="ids">Intercom's ids of the companies.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tag.</returns>
    /// <exception cref="ArgumentException">The name or an id is empty, or no company is named.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    public static Task<Tag> TagCompaniesAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.TagCompaniesAsync(name, ids, cancellationToken);

    /// <inheritdoc cref="TagCompaniesAsync(string, IEnumerable{string}, CancellationToken)"/>
    /// <param name="name">The tag's name.</param>
    /// <param name="companies">The companies: each is named by the first it has of id and company_id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public static Task<Tag> TagCompaniesAsync(string name, IEnumerable<Company> companies, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.TagCompaniesAsync(name, companies, cancellationToken);

    /// <summary>Takes a tag off companies: <c>POST /tags</c> with <c>"untag": true</c>.</summary>
    /// <inheritdoc cref="TagCompaniesAsync(string, IEnumerable{string}, CancellationToken)" path="/param|/returns|/exception"/>
    public static Task<Tag> UntagCompaniesAsync(string name, IEnumerable<string?> ids, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.UntagCompaniesAsync(name, ids, cancellationToken);

    /// <summary>Takes a tag off companies: <c>POST /tags</c> with <c>"untag": true</c>.</summary>
    /// <inheritdoc cref="TagCompaniesAsync(string, IEnumerable{Company}, CancellationToken)" path="/param|/returns|/exception"/>
    public static Task<Tag> UntagCompaniesAsync(string name, IEnumerable<Company> companies, CancellationToken cancellationToken = default) =>
        IntercomClient.Required.Tags.UntagCompaniesAsync(name, companies, cancellationToken);
}
