using System.Reflection;
using StackExchange.Redis;

namespace Intercom.Redis.Tests;

/// <summary>A connection to a Redis that says nothing unless the test has it answer.</summary>
public sealed class SilentRedis
{
    public SilentRedis()
    {
        var database = DispatchProxy.Create<IDatabase, Proxy>();
        ((Proxy)(object)database).Call = method => method == "ScriptEvaluateAsync" ? Answered() : throw new NotSupportedException(method);
        Connection = DispatchProxy.Create<IConnectionMultiplexer, Proxy>();
        ((Proxy)(object)Connection).Call = method => method switch
        {
            "get_IsConnected" => IsConnected,
            "GetDatabase" => database,
            "Dispose" => null,
            _ => throw new NotSupportedException(method),
        };
    }

    public IConnectionMultiplexer Connection { get; }

    public bool IsConnected { get; set; } = true;

    /// <summary>What it does when it is asked; it never answers by default.</summary>
    public Func<Task<RedisResult>> Answer { get; set; } = static () => new TaskCompletionSource<RedisResult>().Task;

    /// <summary>How often it was asked.</summary>
    public int Asked { get; private set; }

    private Task<RedisResult> Answered()
    {
        Asked++;
        return Answer();
    }

    /// <summary>Made by <see cref="DispatchProxy"/>, which wants it public and open.</summary>
    public class Proxy : DispatchProxy
    {
        public Func<string, object?> Call { get; set; } = null!;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Call(targetMethod!.Name);
    }
}
