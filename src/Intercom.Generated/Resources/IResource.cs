namespace Intercom;

/// <summary>What can be known of a model without an object of it.</summary>
internal interface IResource<TSelf>
    where TSelf : Resource, IResource<TSelf>
{
    static abstract ResourceDescriptor Descriptor { get; }

    /// <summary>A new object, made without reflection, which a generic <c>new</c> would take.</summary>
    static abstract TSelf Create();
}
