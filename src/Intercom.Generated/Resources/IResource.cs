namespace Intercom;

/// <summary>What can be known of a model without an object of it.</summary>
internal interface IResource<TSelf>
    where TSelf : Resource, IResource<TSelf>
{
    static abstract ResourceDescriptor Descriptor { get; }
}
