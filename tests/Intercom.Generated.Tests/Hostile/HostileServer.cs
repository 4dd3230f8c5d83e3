using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Intercom.Tests.Hostile;

/// <summary>Answers each connection with just the bytes it is told, which no HTTP library would send.</summary>
internal sealed class HostileServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<int, HostileAnswer> _answers;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    /// <param name="answers">The answer to each connection, by its number from 0.</param>
    public HostileServer(Func<int, HostileAnswer> answers)
    {
        _answers = answers;
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}");
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>What came, up to the end of the headers.</summary>
    public List<string> Requests { get; } = [];

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _serving.Wait();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            for (int connection = 0; ; connection++)
            {
                using Socket socket = await _listener.AcceptSocketAsync(_end.Token);
                socket.NoDelay = true;
                await AnswerAsync(socket, _answers(connection));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(Socket socket, HostileAnswer answer)
    {
        try
        {
            if (answer.ReadsRequest)
                Requests.Add(await ReadAsync(socket));
            foreach (byte[] piece in answer.Pieces)
                await socket.SendAsync(piece, SocketFlags.None, _end.Token);
            if (answer.End == ConnectionEnd.Silence)
                await socket.ReceiveAsync(new byte[1], SocketFlags.None, _end.Token);
            if (answer.End == ConnectionEnd.Reset)
                socket.LingerState = new LingerOption(true, 0);
            else
                socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The client had enough, and has gone.
        }
    }

    private async Task<string> ReadAsync(Socket socket)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            int read = await socket.ReceiveAsync(buffer, SocketFlags.None, _end.Token);
            if (read == 0)
                break;

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return text.ToString();
    }
}
