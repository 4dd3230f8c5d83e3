using System.Globalization;
using Intercom.Testing.Http;

namespace Intercom.Testing.Bulk;

/// <summary>The bulk jobs of a workspace.</summary>
internal sealed partial class JobStore
{
    private readonly Dictionary<string, JobDocument> _jobs = new(StringComparer.Ordinal);

    public JobDocument Open(long now)
    {
        var job = new JobDocument(string.Create(CultureInfo.InvariantCulture, $"job_5eed{_jobs.Count + 1:x8}"), now);
        _jobs.Add(job.Id, job);
        return job;
    }

    public JobDocument ById(string id) => _jobs.GetValueOrDefault(id) ?? throw Refusal.JobNotFound(id);

    /// <summary>A job that still takes items.</summary>
    public JobDocument OpenById(string id, long now)
    {
        JobDocument job = ById(id);
        return job.IsClosed(now) ? throw Refusal.JobClosed(id) : job;
    }
}
