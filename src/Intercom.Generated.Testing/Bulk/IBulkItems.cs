using System.Text.Json.Nodes;

namespace Intercom.Testing.Bulk;

/// <summary>What one bulk path takes, and how an item of it is carried out.</summary>
internal interface IBulkItems
{
    string Path { get; }

    /// <summary>The <c>data_type</c> of its items.</summary>
    string DataType { get; }

    /// <summary>The <c>method</c>s its items may have.</summary>
    IReadOnlyList<string> Methods { get; }

    /// <summary>Carries an item out, or refuses it as its own request would be refused.</summary>
    void CarryOut(string method, JsonObject data);
}
