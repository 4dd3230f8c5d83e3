using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Intercom.Generators.Tests.Harness;

/// <summary>Walks what the steps hold: an object of the compiler among it would keep a whole compilation alive, and equal nothing the next time.</summary>
internal static class HeldObjects
{
    private static readonly Type[] s_forbidden =
        [typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(Location), typeof(Diagnostic), typeof(AdditionalText)];

    private static readonly ConcurrentDictionary<Type, FieldInfo[]> s_fields = new();

    private static readonly ConcurrentDictionary<Type, bool> s_allowed = new();

    public static void AssertNoneIsOfTheCompilation(IEnumerable<object> roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out object? held))
        {
            Type type = held.GetType();
            if (IsPlain(type) || !seen.Add(held))
                continue;

            Assert.True(s_allowed.GetOrAdd(type, static held => !Array.Exists(s_forbidden, forbidden => forbidden.IsAssignableFrom(held))), $"A step holds a {type}.");
            if (held is Array array)
            {
                foreach (object? element in array)
                    Push(element);
            }
            else
            {
                foreach (FieldInfo field in FieldsOf(type))
                    Push(field.GetValue(held));
            }
        }

        void Push(object? value)
        {
            if (value is not null)
                open.Push(value);
        }
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(Type).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type);

    /// <summary>The fields that may hold anything but plain values.</summary>
    private static FieldInfo[] FieldsOf(Type type) => s_fields.GetOrAdd(type, static of => [.. Declared(of).Where(field => !IsPlain(field.FieldType))]);

    private static IEnumerable<FieldInfo> Declared(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}
