using Intercom;

namespace Quickstart.Export;

/// <summary>Exports all users of a workspace into a file, or goes on with that.</summary>
/// <remarks>
/// A scroll alone gives all users. It cannot be gone on with after a minute, or where a page of it may have got lost; then a new one is walked from
/// its start, and the users who are there already are passed over. So whoever was there when the last scroll began is in the file, once.
/// </remarks>
/// <param name="client">The workspace.</param>
/// <param name="source">Where it is.</param>
/// <param name="settings">What the command line says.</param>
/// <param name="progress">Is told how far it is.</param>
/// <param name="clock">What waits are measured by.</param>
internal sealed class UserExport(IntercomClient client, string source, ExportSettings settings, IExportProgress progress, TimeProvider clock)
{
    private readonly ExportFiles _files = new(settings.Path);

    private StateFile State => new(_files.State);

    /// <exception cref="ExportRefusedException">A file stands in the way.</exception>
    /// <exception cref="IntercomException">The API refused, or could not be reached.</exception>
    /// <exception cref="IOException">The disk gave out.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop before it came to the users.</exception>
    public async Task<ExportOutcome> RunAsync(GracefulStop stop)
    {
        _files.CheckTarget(settings.Force);
        await using PartialFile partial = PartialFile.Open(_files.Partial);
        try
        {
            // Another export may have ended since.
            _files.CheckTarget(settings.Force);
            ExportState state = await TakeUpAsync(partial, stop.Asked);
            ScrollEnd end = await new UserScroll(client, progress, clock).WalkAsync(state.Cursor, partial, stop);
            if (end.IsReached)
                await FinishAsync(partial);
            else if (end.Cursor is not null)
                State.Replace(state with { Cursor = end.Cursor, Length = partial.Length });

            return new ExportOutcome(partial.Count, end.IsReached);
        }
        finally
        {
            if (partial.IsBlank)
                State.Delete();
        }
    }

    /// <returns>Whose users they are, and the cursor that goes on where the file ends; without one a scroll begins.</returns>
    private async Task<ExportState> TakeUpAsync(PartialFile partial, CancellationToken cancellationToken)
    {
        ExportState? before = settings.Restart || partial.Length == 0 ? null : State.Read() ?? throw new ExportRefusedException(
            $"'{_files.Partial}' is there already, and nothing says whose users it has: move it away, or drop it with --restart.");

        Admin me = await client.Admins.MeAsync(cancellationToken);
        var now = ExportState.Of($"{source} {me.App?.IdCode ?? $"of admin {me.Id}"}");
        if (before is not null && before.Workspace != now.Workspace)
        {
            throw new ExportRefusedException(
                $"'{_files.Partial}' has users of another workspace, '{before.Workspace}'. This one is '{now.Workspace}': name another file, or drop those users with --restart.");
        }

        int total = await client.Users.CountAsync(cancellationToken);
        if (before is null)
            partial.Clear();
        else
            await partial.RecoverAsync(cancellationToken);

        // Once the page after it is asked for, the cursor is good no more.
        State.Replace(now);
        progress.Begin(partial.Count, total);
        return before?.Length == partial.Length ? before : now;
    }

    private async Task FinishAsync(PartialFile partial)
    {
        try
        {
            await partial.MoveToAsync(_files.Target, settings.Force);
        }
        catch (IOException)
        {
            // Somebody made a file of that name meanwhile.
            _files.CheckTarget(settings.Force);
            throw;
        }

        State.Delete();
    }
}
