using Intercom.Testing.Attributes;

namespace Intercom.Testing.Companies;

/// <summary>What a request may write on a company, alone or among a user's.</summary>
internal static class CompanyAttributes
{
    public static WritableAttributes Writable { get; } = new(new Dictionary<string, AttributeRule>
    {
        ["name"] = AttributeRules.Text,
        ["plan"] = AttributeRules.Text,
        ["monthly_spend"] = AttributeRules.Number,
        ["remote_created_at"] = AttributeRules.Timestamp,
        ["size"] = AttributeRules.Integer,
        ["website"] = AttributeRules.Text,
        ["industry"] = AttributeRules.Text,
        ["custom_attributes"] = CustomAttributeMap.Check,
    });
}
