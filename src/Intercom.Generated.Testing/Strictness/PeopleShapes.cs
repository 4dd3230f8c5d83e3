using Intercom.Testing.Companies;
using Intercom.Testing.Http;
using Intercom.Testing.People;

namespace Intercom.Testing.Strictness;

/// <summary>
/// What requests may say of people and companies: what can be written, and what an answer holds, as clients send back whole objects.
/// </summary>
internal static class PeopleShapes
{
    private static readonly string[] s_keys = ["id", "user_id", "email", "type"];

    public static BodyShape Company { get; } =
        BodyShape.Of(CompanyAttributes.Writable.Names).And(new CompanyDocument("", "", 0).ToAnswer(0).Select(field => field.Key)).And("tag_ids");

    public static BodyShape Person { get; } =
        BodyShape.Of(PersonAttributes.Writable.Names)
            .And(new PersonDocument("", PersonKind.User, 0).ToAnswer(ApiVersion.Newest).Select(field => field.Key))
            .And("do_not_track", "owner_id")
            .With("avatar", BodyShape.Of("type", "image_url"))
            .With("companies", Company.And("remove"));

    /// <summary>Who is meant, and nothing about them.</summary>
    public static BodyShape Named { get; } = BodyShape.Of(s_keys);

    /// <summary>An element of the users or companies a tag is sent with.</summary>
    public static BodyShape Tagged { get; } = BodyShape.Of(s_keys).And("company_id", "name", "untag");
}
