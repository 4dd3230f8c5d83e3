namespace Intercom.Generators.Binding;

/// <summary>The types of the handwritten library, whose names nothing described can have. The generator cannot see them: a test compares the two.</summary>
internal static class LibraryTypes
{
    public static readonly string[] Names =
    [
        "AnswerBody", "AnswerBodyHandler", "AnswerType", "Answers", "AsyncPageable", "AttributeNotSetException", "AttributeSet", "AttributeStore",
        "AttributeValue", "AttributeValueJsonConverter", "AttributeValueKind", "BorrowedHandler", "ConnectionException", "Credentials",
        "CredentialsHandler", "CustomAttributes", "ErrorList", "ErrorTable", "Errors", "FailedAnswer", "Finite", "GivenPages", "IResource",
        "ITracked", "IntercomApi", "IntercomClient", "IntercomError", "IntercomException", "IntercomJsonContext", "IntercomOptions", "JsonBuffer",
        "JsonDepth", "JsonForm", "LinkedPages", "ListAnswer", "ListAnswerJsonConverter", "ListTypeInfo", "ObservingHandler", "Operation",
        "PacingHandler", "Page", "RateLimitDetails", "Reading", "RequestLog", "Resource", "ResourceClient", "ResourceDescriptor",
        "ResourceJsonConverter", "ResourceList", "RetryDelay", "RetryHandler", "ScrolledPages", "Transport", "UnexpectedResponseException", "Wire",
        "WireList", "WireText", "WireTime", "WireWriter",
    ];
}
