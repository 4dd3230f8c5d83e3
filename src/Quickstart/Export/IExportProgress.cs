namespace Quickstart.Export;

/// <summary>Is told how far an export is.</summary>
internal interface IExportProgress
{
    /// <param name="written">Users that are there from before.</param>
    /// <param name="total">Users the API counts.</param>
    void Begin(int written, int total);

    /// <param name="written">Users that are there by now.</param>
    void Advance(int written);

    /// <summary>Something else that who watches wants to know.</summary>
    void Say(string message);
}
