namespace Intercom.Testing.Page;

/// <summary>Markup. It comes of a <see cref="HtmlTemplate"/> alone, so no text gets into it that is not encoded.</summary>
internal readonly struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static Html Empty => default;

    public static Html Of(HtmlTemplate template) => new(template.Finish());

    public override string ToString() => _markup ?? "";
}
