namespace Quickstart.Export;

/// <summary>Shows an export while it runs.</summary>
internal interface IExportDisplay
{
    Task<ExportOutcome> ShowAsync(Func<IExportProgress, Task<ExportOutcome>> export);
}
