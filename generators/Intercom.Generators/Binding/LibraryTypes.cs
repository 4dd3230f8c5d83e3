namespace Intercom.Generators.Binding;

/// <summary>The types of the handwritten library, whose names nothing described can have. The generator cannot see them: a test compares the two.</summary>
internal static class LibraryTypes
{
    public static readonly string[] Names =
    [
        "AnswerBody", "AnswerBodyStage", "AnswerHeader", "AnswerNames", "AnswerStatus", "AnswerType", "Answers", "AsyncPageable",
        "AttributeNotSetException", "AttributeSet", "AttributeStore", "AttributeValue", "AttributeValueJsonConverter", "AttributeValueKind",
        "AttributeView", "CallMeasurement", "CallOutcome", "CallRecord", "CallSpan", "ClientRegistration", "ConnectionException", "ContainerOptionsFactory",
        "Credentials", "CredentialsReload", "CredentialsStage", "CurrentCredentials", "CustomAttributes", "ErrorList", "ErrorTable", "ErrorType", "Errors",
        "EventMetadata", "Excerpt", "FailedAnswer", "Finite", "GivenPages", "HeldCredentials", "HostingLog", "IRateWindow", "ITracked", "Instruments",
        "IntercomApi", "IntercomClient", "IntercomError", "IntercomException", "IntercomJsonContext", "IntercomOptions", "IntercomTelemetry", "JsonBuffer",
        "JsonDepth", "JsonForm", "LearnedWindow", "LibraryVersion", "LimiterStage", "LinkedPages", "ListAnswer", "ListAnswerJsonConverter", "ListForm",
        "ListTypeInfo", "LiveClient", "LiveClients", "MetadataJson", "MetadataKind", "MetadataValue", "ModelOf", "MonetaryAmount", "NetworkStage",
        "NoAnswer", "NotificationFormatException", "ObservingStage", "OpenScroll", "Operation", "OperationTags", "OptionalTime", "OptionsCheck",
        "OptionsSection", "Outgoing", "PacingStage", "Page", "ParkedWait", "PendingJobs", "PlaceQueue", "PlaceQueues", "PlaceWaiter", "PrefetchedPages",
        "RateLimitDetails", "RateReading", "Reading", "Redirects", "RequestBody", "RequestFault", "RequestLog", "Resource", "ResourceClient",
        "ResourceDescriptor", "ResourceJsonConverter", "ResourceList", "ResourceTypes", "RetryDelay", "RetryStage", "RichLink", "RotatingHandler",
        "ScrollErrors", "ScrolledPages", "SecretMask", "SentForm", "ServerTags", "Stage", "StagesHandler", "StringCache", "StringList", "TagName",
        "TelemetryStage", "TimeLimitStage", "Transport", "UnescapedText", "UnexpectedResponseException", "UnknownResource", "WebhookKeys",
        "WebhookSignature", "WebhookSignatureException", "WindowReading", "Wire", "WireCount", "WireList", "WireText", "WireTime", "WireWriter",
    ];

    /// <summary>Types of others that handwritten code calls by these names alone: one described of the same name would stand in for them.</summary>
    public static readonly string[] Used =
    [
        "Activity", "ActivityContext", "ActivityKind", "ActivitySource", "ActivityStatusCode", "ApiRequestException", "ArgumentException",
        "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "Ascii", "AsyncMethodBuilderAttribute", "AuthenticationHeaderValue",
        "BinaryPrimitives", "BitConverter", "BitOperations", "CancellationToken", "CancellationTokenRegistration", "CancellationTokenSource",
        "ChangeToken", "ConfigureAwaitOptions", "Convert", "CryptographicOperations", "CultureInfo", "DateTimeOffset", "DateTimeStyles",
        "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DebuggerDisplayAttribute", "DecompressionMethods", "DelayBackoffType",
        "DelegatingHandler", "Encoding", "Enumerable", "EnumeratorCancellationAttribute", "Exception", "ExceptionDispatchInfo", "FormatException",
        "GC", "GeneratedRegexAttribute", "HMACSHA1", "HeaderStringValues", "HttpClient", "HttpClientHandler", "HttpCompletionOption", "HttpContent",
        "HttpMessageHandler", "HttpMessageInvoker", "HttpMethod", "HttpRequestError", "HttpRequestException", "HttpRequestMessage",
        "HttpResponseMessage", "HttpStatusCode", "IChangeToken", "ICollection", "IConfiguration", "IConfigurationSection", "IDisposable",
        "IEnumerable", "IEnumerator", "IHttpClientBuilder", "IHttpMessageHandlerFactory", "IList", "ILogger", "ILoggerFactory", "IOException",
        "IServiceCollection", "IServiceProvider", "ITimer", "InvalidCastException", "InvalidDataException", "InvalidOperationException",
        "JavaScriptEncoder", "JsonConverterAttribute", "JsonDocument", "JsonDocumentOptions", "JsonElement", "JsonEncodedText", "JsonException",
        "JsonMetadataServices", "JsonNamingPolicy", "JsonReaderOptions", "JsonSerializer", "JsonSerializerOptions", "JsonTokenType",
        "JsonValueKind", "JsonWriterOptions", "KeyNotFoundException", "KeyValuePair", "LogLevel", "LoggerMessageAttribute", "Match", "Math",
        "MediaTypeHeaderValue", "MediaTypeWithQualityHeaderValue", "MetadataName", "Meter", "NotSupportedException", "NullLogger", "NumberStyles",
        "ObjectDisposedException", "OperationCanceledException", "OperationStatus", "Options", "OptionsValidationException", "Outcome",
        "PoolingAsyncValueTaskMethodBuilder", "ProductInfoHeaderValue", "Range", "RateLimitLease", "RateLimiter", "ReferenceEqualityComparer",
        "RefitSettings", "Regex", "RegexOptions", "ResilienceContext", "ResilienceContextPool", "RestService", "Rune", "SHA256", "SearchValues",
        "ServiceDescriptor", "SocketException", "SocketsHttpHandler", "Stream", "StringBuilder", "StringComparer", "StringComparison",
        "SuppressMessageAttribute", "SystemTextJsonContentSerializer", "TagList", "Task", "TaskCompletionSource", "TaskContinuationOptions",
        "TaskCreationOptions", "TaskScheduler", "ThreadStaticAttribute", "TimeProvider", "TimeSpan", "Timeout", "TimeoutException",
        "TransportContext", "Type", "Uri", "UriFormatException", "UriKind", "UriPartial", "Utf8", "Utf8Formatter", "Utf8JsonReader",
        "Utf8JsonWriter", "ValidateOptionsResult", "ValueTask", "WebUtility",
    ];
}
