using System.Text.Json.Nodes;
using Intercom.Testing.Seeding;

namespace Intercom;

public sealed partial class IntercomEmulator
{
    /// <summary>
    /// Puts a company into the workspace as given, with what no request can set: <c>tags</c>, <c>segments</c>, <c>created_at</c>,
    /// <c>last_request_at</c>, <c>session_count</c> and so on. What is left out has a new company's value; <c>user_count</c> is counted.
    /// </summary>
    /// <param name="company">
    /// A company in the API's own form. <c>plan</c> is a plan or its name; <c>tags</c> and <c>segments</c> are as <see cref="AddUser"/> takes them.
    /// The object is copied. Without an <c>id</c> the company is given one, and without a <c>company_id</c> it is the <c>id</c>.
    /// </param>
    /// <returns>The company's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">The <c>id</c> or <c>company_id</c> is taken, or a value has the wrong type.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddCompany(JsonObject company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return PutIn(() => new CompanySeed(_workspace).Add(GivenObject.InCode(company, "company", nameof(company))).Id);
    }

    /// <summary>
    /// Puts a segment into the workspace, which no request can. Members are added by the <c>segments</c> of a user, lead or company;
    /// a segment that they named before it was added takes what is given now.
    /// </summary>
    /// <param name="segment">
    /// A segment in the API's own form: <c>name</c>, <c>created_at</c>, <c>updated_at</c>, and <c>person_type</c>, which is <c>user</c> unless
    /// it says <c>contact</c> or, for a segment of companies, <c>company</c>. Without an <c>id</c> the segment is given one;
    /// without a <c>name</c> it goes by the id.
    /// </param>
    /// <returns>The segment's <c>id</c>.</returns>
    /// <exception cref="ArgumentException">A value has the wrong type.</exception>
    /// <exception cref="ObjectDisposedException">The emulator was disposed.</exception>
    public string AddSegment(JsonObject segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return PutIn(() => new SegmentSeed(_workspace).Add(GivenObject.InCode(segment, "segment", nameof(segment))).Id);
    }
}
