using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Intercom.Testing.Http;

/// <summary>A port of 127.0.0.1 that is held for a server. Until it starts, nobody is let in and no other program can have the port.</summary>
internal sealed class LoopbackPort : IDisposable
{
    private Socket? _socket;

    /// <param name="port">Its number; 0 for one that is free.</param>
    /// <exception cref="IOException">Another program listens there.</exception>
    public LoopbackPort(int port)
    {
        try
        {
            _socket = SocketTransportOptions.CreateDefaultBoundListenSocket(new IPEndPoint(IPAddress.Loopback, port));
        }
        catch (SocketException taken) when (taken.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new IOException($"Cannot listen on 127.0.0.1:{port}: address already in use.", taken);
        }
    }

    /// <summary>Hands the port to the server, which gives it back when it stops.</summary>
    public Socket Take() => Interlocked.Exchange(ref _socket, null) ?? throw new InvalidOperationException("The port was taken before.");

    /// <summary>Gives the port back if no server took it.</summary>
    public void Dispose() => _socket?.Dispose();
}
