using Spectre.Console;
using Spectre.Console.Rendering;

namespace Quickstart.Export;

/// <summary>Says beside the bar how many users there are, how fast they come, and how long it will take.</summary>
internal sealed class PaceColumn : ProgressColumn
{
    public ExportPace? Pace { get; set; }

    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(Pace?.ToString() ?? "");
}
