using Quickstart.Export;

namespace Intercom.Tests.Export;

/// <summary>Keeps what it is told, and does something after a page.</summary>
/// <param name="afterPage">Is given the number of the page, from 1.</param>
internal sealed class NotedProgress(Action<int>? afterPage = null) : IExportProgress
{
    private int _pages;

    public List<string> Said { get; } = [];

    public (int Written, int Total) Begun { get; private set; }

    public void Begin(int written, int total) => Begun = (written, total);

    public void Advance(int written) => afterPage?.Invoke(++_pages);

    public void Say(string message) => Said.Add(message);
}
