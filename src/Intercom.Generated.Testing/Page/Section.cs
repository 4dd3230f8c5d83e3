namespace Intercom.Testing.Page;

/// <summary>A part of the page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Count">How many there are of what it lists.</param>
/// <param name="Content">What stands under the heading.</param>
internal sealed record Section(string Id, string Title, long Count, Html Content)
{
    public Html ToLink() => Html.Of($"<li><a href=\"#{Id}\">{Title} <span class=\"count\">{Count}</span></a></li>");

    public Html ToHtml() => Html.Of(
        $"""
        <section id="{Id}" aria-labelledby="{Id}-title"><h2 id="{Id}-title">{Title} <span class="count">{Count}</span></h2>
        {Content}
        </section>

        """);
}
