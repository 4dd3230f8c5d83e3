using Intercom;

namespace Quickstart.Examples;

/// <summary>The section "Segments": listed, found, renamed.</summary>
/// <param name="show">Shows the examples.</param>
/// <param name="mayRename">Whether a segment may be renamed: not one of a real workspace, as the API makes none to try it with.</param>
internal sealed class SegmentsExamples(Show show, bool mayRename)
{
    private Segment segment = new();

    public async Task RunAsync()
    {
        await show.SectionAsync("Segments");
        await show.ReadAsync(async () =>
        {
            var names = new List<string?>();
            await foreach (Segment s in Segment.All())
            {
                names.Add(s.Name);
                segment = s;
            }

            return names;
        });
        await show.ReadAsync(async () => await Segment.FindAll(includeCount: true).Select(s => $"{s.Name}: {s.Count}").ToListAsync());
        if (!await show.HasAsync(segment.Id, "a segment"))
            return;

        await show.ReadAsync(() => Segment.FindAsync(id: segment.Id), Describe);
        await show.ReadAsync(async () => await User.FindAll(segmentId: segment.Id).Take(100).CountAsync());
        if (await show.HasAsync(mayRename ? segment.Id : null, "a segment of no consequence"))
        {
            await show.WriteAsync(
                async () =>
                {
                    segment.Name = "Updated name";
                    await segment.SaveAsync();
                    return segment;
                },
                Describe);
        }
    }

    private static object? Describe(Segment described) => $"segment {described.Id}: {described.Name}";
}
