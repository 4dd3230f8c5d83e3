using System.Globalization;
using Intercom.Testing.Http;

namespace Intercom.Testing.Bulk;

/// <summary>The bulk jobs of a workspace.</summary>
internal sealed partial class JobStore
{
    private readonly List<JobDocument> _jobs = [];
    private readonly Dictionary<string, JobDocument> _byId = new(StringComparer.Ordinal);

    /// <summary>In the order they were opened.</summary>
    public IReadOnlyList<JobDocument> All => _jobs;

    public JobDocument Open(long now)
    {
        var job = new JobDocument(string.Create(CultureInfo.InvariantCulture, $"job_5eed{_jobs.Count + 1:x8}"), now);
        Add(job);
        return job;
    }

    public JobDocument ById(string id) => _byId.GetValueOrDefault(id) ?? throw Refusal.JobNotFound(id);

    /// <summary>A job that still takes items.</summary>
    public JobDocument OpenById(string id, long now)
    {
        JobDocument job = ById(id);
        return job.IsClosed(now) ? throw Refusal.JobClosed(id) : job;
    }

    private void Add(JobDocument job)
    {
        _jobs.Add(job);
        _byId.Add(job.Id, job);
    }
}
