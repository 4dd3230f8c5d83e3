using System.Reflection;
using System.Runtime.Loader;

namespace Intercom.Generators.Tests.Library;

/// <summary>A library that was compiled in memory, loaded beside the tests until it is disposed.</summary>
internal sealed class LoadedLibrary : IDisposable
{
    private readonly AssemblyLoadContext _context = new("Intercom.Generated", isCollectible: true);
    private readonly Assembly _assembly;

    public LoadedLibrary(Stream image) => _assembly = _context.LoadFromStream(image);

    public Type TypeNamed(string name) => _assembly.GetType("Intercom." + name, throwOnError: true)!;

    /// <summary>A new object, with some of its properties set.</summary>
    public object New(string type, params ReadOnlySpan<(string Property, object Value)> properties)
    {
        object created = Activator.CreateInstance(TypeNamed(type))!;
        foreach ((string property, object value) in properties)
            created.GetType().GetProperty(property)!.SetValue(created, value);

        return created;
    }

    /// <summary>An array of one object, of the object's own type.</summary>
    public Array ArrayOf(object element)
    {
        var array = Array.CreateInstance(TypeNamed(element.GetType().Name), 1);
        array.SetValue(element, 0);
        return array;
    }

    public object CustomAttributes(string key, string value)
    {
        dynamic attributes = New("CustomAttributes");
        attributes[key] = value;
        return attributes;
    }

    public object Metadata(string key, string value)
    {
        dynamic metadata = New("EventMetadata");
        metadata.Add(key, value);
        return metadata;
    }

    /// <summary>A client whose requests end at a handler of the test's.</summary>
    public object ClientOn(HttpMessageHandler handler)
    {
        object options = New("IntercomOptions", ("AccessToken", "token"), ("MaxRetries", 0), ("TimeProvider", StoppedClock.Instance));
        return Activator.CreateInstance(TypeNamed("IntercomClient"), options, handler)!;
    }

    public void Dispose() => _context.Unload();
}
