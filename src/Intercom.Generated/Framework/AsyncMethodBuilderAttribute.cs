namespace Intercom;

/// <summary>Stands in for the attribute of the same name, which no method can have on the .NET Framework, and says nothing: its runtime has no pool for state machines.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AsyncMethodBuilderAttribute(Type builderType) : Attribute
{
    public Type BuilderType => builderType;
}
