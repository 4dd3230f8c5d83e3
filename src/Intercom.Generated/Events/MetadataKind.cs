namespace Intercom;

/// <summary>What a value of an event's metadata is to Intercom: by the value, and by the key it stands under.</summary>
public enum MetadataKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>Text.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A time, unix seconds: a number under a key that ends in <c>_date</c>.</summary>
    Date,

    /// <summary>The address of a page: text that begins with <c>http://</c> or <c>https://</c>.</summary>
    Link,

    /// <summary>The address of a page with a text to show for it.</summary>
    RichLink,

    /// <summary>An amount of money.</summary>
    MonetaryAmount,

    /// <summary>The id of an invoice at Stripe: text under the key <c>stripe_invoice</c>.</summary>
    StripeInvoice,

    /// <summary>The id of a customer at Stripe: text under the key <c>stripe_customer</c>.</summary>
    StripeCustomer,

    /// <summary>The id of a charge at Stripe: text under the key <c>stripe_charge</c>.</summary>
    StripeCharge,

    /// <summary>A list or object of another form, which the API sent.</summary>
    Json,
}
