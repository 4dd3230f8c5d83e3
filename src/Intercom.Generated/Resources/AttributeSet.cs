using System.Numerics;

namespace Intercom;

/// <summary>A set of attributes of one model, each known by its position: one bit an attribute.</summary>
internal readonly record struct AttributeSet(ulong Bits)
{
    public static AttributeSet Of(params ReadOnlySpan<int> attributes)
    {
        AttributeSet set = default;
        foreach (int attribute in attributes)
            set = set.With(attribute);

        return set;
    }

    public bool IsEmpty => Bits == 0;

    public static AttributeSet operator |(AttributeSet left, AttributeSet right) => new(left.Bits | right.Bits);

    public static AttributeSet operator &(AttributeSet left, AttributeSet right) => new(left.Bits & right.Bits);

    public bool Contains(int attribute) => (Bits & (1UL << attribute)) != 0;

    public AttributeSet With(int attribute) => new(Bits | (1UL << attribute));

    public AttributeSet Without(AttributeSet others) => new(Bits & ~others.Bits);

    public Enumerator GetEnumerator() => new(Bits);

    internal struct Enumerator(ulong rest)
    {
        private ulong _rest = rest;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (_rest == 0)
                return false;

            Current = BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
