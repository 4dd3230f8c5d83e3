using System.Globalization;
using System.Text.Json.Nodes;
using Intercom.Testing.Bulk;
using Intercom.Testing.Json;

namespace Intercom.Testing.Page;

/// <summary>The bulk jobs, with what became of their items.</summary>
internal static class JobsSection
{
    // A task has up to a hundred items, and each may have failed.
    private const int MostErrors = 20;

    public static Section Of(Workspace workspace)
    {
        IReadOnlyList<JobDocument> jobs = workspace.Jobs.All;
        var table = new Table("Jobs", "Name", "State", "Tasks", "Items", "Failed", "Created", "Id");
        foreach (JobDocument job in Newest.Of(jobs))
        {
            JsonObject answer = job.ToAnswer(workspace.Now, path => path);
            JsonArray tasks = answer["tasks"]!.AsArray();
            table.Add(
                $"job-{job.Id}",
                [
                    Html.Of($"<b>{job.Name}</b>"),
                    Html.Of($"<span class=\"mark\">{answer["state"]?.ToString()}</span>"),
                    Html.Of($"{tasks.Count}"),
                    Html.Of($"{tasks.Sum(task => task!["item_count"].AsInteger() ?? 0)}"),
                    Html.Of($"{job.FailedCount}"),
                    PageTime.Of(answer["created_at"].AsInteger()),
                    Html.Of($"<code>{job.Id}</code>"),
                ],
                Html.Of($"<pre>{ShownText.Excerpt(ShownText.Json(answer))}</pre>{Errors(job)}"));
        }

        return new Section("jobs", "Jobs", jobs.Count, table.ToHtml(jobs.Count));
    }

    private static Html Errors(JobDocument job)
    {
        if (job.FailedCount == 0)
            return Html.Empty;

        var shown = new JsonArray([.. job.Errors(MostErrors)]);
        string rest = job.FailedCount > shown.Count ? string.Create(CultureInfo.InvariantCulture, $", and {job.FailedCount - shown.Count} more") : "";
        return Html.Of($"<p class=\"body\">What failed{rest}</p><pre>{ShownText.Excerpt(ShownText.Json(shown))}</pre>");
    }
}
