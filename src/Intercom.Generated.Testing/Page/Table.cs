namespace Intercom.Testing.Page;

/// <summary>A table of records. Each has an id of its own, by which the page knows it again, and may open to show more.</summary>
/// <param name="caption">What it lists, for those who do not see the heading.</param>
/// <param name="columns">The headings.</param>
internal sealed class Table(string caption, params string[] columns)
{
    private readonly List<Html> _records = [];

    /// <param name="id">What nothing else on the page is called.</param>
    /// <param name="cells">One for each column; the first says which record it is.</param>
    /// <param name="more">What it opens to.</param>
    public void Add(string id, IReadOnlyList<Html> cells, Html more) => _records.Add(Html.Of(
        $"""
        <tbody id="{id}"><tr>{cells.Select(cell => Html.Of($"<td>{cell}</td>"))}<td></td></tr>
        <tr class="more"><td colspan="{columns.Length + 1}"><details><summary>Open<span class="unseen"> {cells[0]}</span></summary>{more}</details></td></tr></tbody>

        """));

    /// <param name="total">How many there are, shown or not.</param>
    public Html ToHtml(long total)
    {
        if (_records.Count == 0)
            return Html.Of($"<p class=\"none\">None yet.</p>");

        Html rest = total > _records.Count ? Html.Of($"<p class=\"rest\">and {total - _records.Count} more</p>") : Html.Empty;
        return Html.Of(
            $"""
            <div class="wide"><table><caption>{caption}</caption>
            <thead><tr>{columns.Select(column => Html.Of($"<th scope=\"col\">{column}</th>"))}<th scope="col"><span class="unseen">Details</span></th></tr></thead>
            {_records}</table></div>{rest}
            """);
    }
}
