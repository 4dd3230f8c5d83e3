namespace Intercom;

/// <summary>What can be known of a model without an object of it.</summary>
/// <remarks>It has an object of its own to ask, in place of static members of an interface: the .NET Framework does not know those.</remarks>
internal static class ModelOf<T>
    where T : Resource
{
    private static readonly T s_blank = (T)ResourceTypes.OfModel(typeof(T));

    public static ResourceDescriptor Descriptor { get; } = s_blank.ModelDescriptor;

    /// <summary>A new object, made without reflection, which a generic <c>new</c> would take.</summary>
    public static T Create() => (T)s_blank.BlankOfSameModel();
}
