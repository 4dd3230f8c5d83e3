namespace Quickstart.Export;

/// <summary>The files of an export. The name that was asked for appears when all is there, and not before.</summary>
internal sealed class ExportFiles(string path)
{
    /// <summary>What was asked for.</summary>
    public string Target { get; } = Path.GetFullPath(path);

    /// <summary>The users so far.</summary>
    public string Partial => Target + ".partial";

    /// <summary>Where the users come from.</summary>
    public string State => Target + ".state";

    /// <exception cref="ExportRefusedException">Something of that name is there, and is not to be replaced.</exception>
    public void CheckTarget(bool mayReplace)
    {
        if (Directory.Exists(Target))
            throw new ExportRefusedException($"'{Target}' is a folder: name a file in it.");
        if (!mayReplace && File.Exists(Target))
            throw new ExportRefusedException($"'{Target}' is there already: name another file, or replace it with --force.");
    }
}
