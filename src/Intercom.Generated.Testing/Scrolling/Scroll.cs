using System.Diagnostics.CodeAnalysis;

namespace Intercom.Testing.Scrolling;

/// <summary>The ids that were there when a scroll was opened and have not been shown yet.</summary>
internal sealed class Scroll(string path, string parameter, IEnumerable<string> ids)
{
    private readonly Queue<string> _ids = new(ids);

    public string Path => path;

    public string Parameter => parameter;

    public bool TryNext([NotNullWhen(true)] out string? id) => _ids.TryDequeue(out id);
}
