namespace Intercom.Generators.Binding;

/// <summary>The types of the handwritten library, whose names nothing described can have. The generator cannot see them: a test compares the two.</summary>
internal static class LibraryTypes
{
    public static readonly string[] Names =
    [
        "AnswerBody", "AnswerBodyHandler", "AnswerType", "Answers", "AsyncPageable", "AttributeNotSetException", "AttributeSet",
        "AttributeStore", "AttributeValue", "AttributeValueJsonConverter", "AttributeValueKind", "BorrowedHandler", "ClientRegistration",
        "ConnectionException", "ContainerOptionsFactory", "Credentials", "CredentialsHandler", "CustomAttributes", "ErrorList",
        "ErrorTable", "Errors", "EventMetadata", "Excerpt", "FailedAnswer", "Finite", "GivenPages", "IRateWindow", "IResource", "ITracked",
        "IntercomApi", "IntercomClient", "IntercomError", "IntercomException", "IntercomJsonContext", "IntercomOptions", "JsonBuffer",
        "JsonDepth", "JsonForm", "LearnedWindow", "LimiterHandler", "LinkedPages", "ListAnswer", "ListAnswerJsonConverter", "ListTypeInfo",
        "MetadataJson", "MetadataKind", "MetadataValue", "MonetaryAmount", "NoAnswer", "NotificationFormatException", "ObservingHandler",
        "OpenScroll", "Operation", "OptionsCheck", "OptionsSection", "Outgoing", "PacingHandler", "Page", "PendingJobs", "PlaceQueue", "PlaceQueues",
        "PlaceWaiter", "RateLimitDetails", "RateReading", "Reading", "Redirects", "RequestBody", "RequestLog", "Resource", "ResourceClient", "ResourceDescriptor",
        "ResourceJsonConverter", "ResourceList", "ResourceTypes", "RetryDelay", "RetryHandler", "RichLink", "RotatingHandler",
        "ScrollErrors", "ScrolledPages", "SecretMask", "StringList", "TimeLimitHandler", "Transport", "UnexpectedResponseException",
        "UnescapedText", "UnknownResource", "WebhookKeys", "WebhookSignature", "WebhookSignatureException", "WindowReading", "Wire", "WireCount", "WireList", "WireText",
        "WireTime", "WireWriter",
    ];
}
