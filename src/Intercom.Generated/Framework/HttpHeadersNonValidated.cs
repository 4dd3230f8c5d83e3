using System.Net.Http.Headers;

namespace Intercom;

/// <summary>Stands in for the structure of the same name.</summary>
internal readonly struct HttpHeadersNonValidated(HttpHeaders headers)
{
    public bool TryGetValues(string name, out HeaderStringValues values)
    {
        bool isThere = headers.TryGetValues(name, out IEnumerable<string>? found);
        values = new HeaderStringValues([.. found ?? []]);
        return isThere;
    }
}
