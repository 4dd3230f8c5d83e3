using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom.Testing;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>
    /// Puts many objects into the workspace at once, as <see cref="AddUser"/> and its like put in one. No webhook tells of them. What the API
    /// does not know is refused here, where a name is easily misspelt; one object may have it, to try what an app makes of it.
    /// </summary>
    /// <param name="seed">
    /// An object with any of the arrays <c>admins</c>, <c>teams</c>, <c>tags</c>, <c>segments</c>, <c>companies</c>, <c>users</c>,
    /// <c>contacts</c>, <c>visitors</c>, <c>notes</c>, <c>events</c>, <c>conversations</c> and <c>subscriptions</c>, each of objects in the
    /// API's own form. They are put in in that order, so that each may speak of those before it. An event names its person by
    /// <c>intercom_user_id</c>, <c>user_id</c> or <c>email</c>; without a <c>created_at</c> it happens now.
    /// </param>
    /// <remarks>All of it is put in or nothing. That takes a copy of what the workspace holds, so of a large one several seeds take longer than one.</remarks>
    /// <exception cref="ArgumentException">
    /// Something in it cannot be: a name the API does not answer with, a value of another type, an id that is taken or that nobody has, an <c>email</c> of two users of whom one has no <c>user_id</c>, or a user
    /// without a <c>user_id</c>, an <c>email</c> and an <c>id</c>. The message begins with where it stands, such as <c>users[3].created_at</c>.
    /// The workspace stays as it is.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public void Seed(JsonObject seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        using JsonDocument json = SeedText.Of(seed, "");
        PutInWhole(_workspace, json, CancellationToken.None);
    }

    /// <summary>As <see cref="Seed"/>, from a JSON file. Comments and trailing commas are allowed there.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="cancellationToken">Gives up; the workspace stays as it is.</param>
    /// <returns>A task that ends when all is in the workspace.</returns>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// It is no JSON, or something in it cannot be; the message begins with the path and where it stands. The workspace stays as it is.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public async Task SeedAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        FileStream file = SeedFile.Open(path);
        await using (file.ConfigureAwait(false))
            await SeedAsync(_workspace, path, file, cancellationToken).ConfigureAwait(false);
    }

    private static async Task SeedAsync(Workspace workspace, string path, FileStream file, CancellationToken cancellationToken)
    {
        try
        {
            using JsonDocument json = await SeedFile.ReadAsync(path, file, cancellationToken).ConfigureAwait(false);
            PutInWhole(workspace, json, cancellationToken);
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidDataException($"{path}: {wrong.Message}", wrong);
        }
    }

    private static void PutInWhole(Workspace workspace, JsonDocument seed, CancellationToken cancellationToken) =>
        workspace.PutInWhole(() => new WorkspaceSeed(workspace).Add(seed.RootElement, cancellationToken));

    private string PutIn(Func<string> add)
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        return _workspace.Exclusively(add);
    }
}
