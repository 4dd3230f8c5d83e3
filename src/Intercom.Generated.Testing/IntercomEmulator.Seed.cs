using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>
    /// Puts many objects into the workspace at once, as <see cref="AddUser"/> and its like put in one. No webhook tells of them.
    /// </summary>
    /// <param name="seed">
    /// An object with any of the arrays <c>admins</c>, <c>teams</c>, <c>tags</c>, <c>segments</c>, <c>companies</c>, <c>users</c>,
    /// <c>contacts</c>, <c>visitors</c>, <c>notes</c>, <c>events</c>, <c>conversations</c> and <c>subscriptions</c>, each of objects in the
    /// API's own form. They are put in in that order, so that each may speak of those before it. An event names its person by
    /// <c>intercom_user_id</c>, <c>user_id</c> or <c>email</c>; without a <c>created_at</c> it happens now.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An array or object cannot be; the message begins with where it stands, such as <c>users[3]</c>. Objects before it are in the workspace.
    /// </exception>
    public void Seed(JsonObject seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        _workspace.Exclusively(() => new WorkspaceSeed(_workspace).Add(seed));
    }

    /// <summary>As <see cref="Seed"/>, from a JSON file. Comments and trailing commas are allowed there.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>A task that ends when all is in the workspace.</returns>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// It is no JSON, or something in it cannot be; the message begins with the path and where it stands. Objects before it are in the workspace.
    /// </exception>
    public async Task SeedAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        JsonObject seed = await SeedFile.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            Seed(seed);
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }
}
