namespace Intercom;

/// <summary>The three forms in which a resource is written.</summary>
internal enum JsonForm
{
    /// <summary>As the API answers: every attribute that is set, lists in their envelopes.</summary>
    Answer,

    /// <summary>As a request: every attribute that is set and may be written.</summary>
    Everything,

    /// <summary>As a request: what identifies the resource, and what was changed.</summary>
    Changes,
}
