using System.Net;
using System.Net.Sockets;

namespace Intercom.Tests.Processes;

/// <summary>A port for a program that is to be told one.</summary>
internal static class FreePort
{
    /// <summary>From below the range that systems hand out by themselves, so that nobody gets it by chance before the program does.</summary>
    public static int Next()
    {
        while (true)
        {
            int port = Random.Shared.Next(10_000, 32_768);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it.
            }
        }
    }
}
