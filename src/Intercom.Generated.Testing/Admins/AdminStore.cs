using Intercom.Testing.Http;
using Intercom.Testing.Ids;

namespace Intercom.Testing.Admins;

/// <summary>The admins of a workspace, first of them its owner.</summary>
internal sealed partial class AdminStore
{
    // High enough to leave the small numbers to those who put in admins of their own.
    private readonly NumericIds _ids = new(9_000_001);
    private readonly List<AdminDocument> _admins = [];

    public AdminStore()
    {
        var owner = new AdminDocument(NextId());
        owner.Set("name", "Owner");
        owner.Set("email", "owner@example.com");
        _admins.Add(owner);
    }

    /// <summary>The admin whose access token requests carry.</summary>
    public AdminDocument Owner => _admins[0];

    public IReadOnlyList<AdminDocument> All => _admins;

    public bool IsKnown(string id) => _admins.Exists(admin => admin.Id == id);

    public AdminDocument ById(string id) => _admins.Find(admin => admin.Id == id) ?? throw Refusal.AdminNotFound(id);

    public string NextId() => _ids.Next(IsKnown);

    public void Add(AdminDocument admin) => _admins.Add(admin);
}
