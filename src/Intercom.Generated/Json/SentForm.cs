using System.Text.Json;

namespace Intercom;

/// <summary>What a request says of an object.</summary>
/// <param name="Resource">The object.</param>
/// <param name="Form">How much of it.</param>
/// <param name="InRoute">The attributes that the address of the request says already.</param>
internal readonly record struct SentForm(Resource Resource, JsonForm Form, AttributeSet InRoute)
{
    public static readonly Action<SentForm, Utf8JsonWriter> Write = static (what, writer) => what.Resource.WriteTo(writer, what.Form, what.InRoute);
}
