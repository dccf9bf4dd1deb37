using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SelfGov.Contract.Checks;

/// <summary>Reads a whole number of a command without a box for it: commands are checked before each decision.</summary>
/// <remarks>The first commands are read in boxes, for a way of its own takes a runtime longer to make; without a runtime all are.</remarks>
/// <param name="property">The property that has the number, or an identity that is nothing but a number.</param>
/// <param name="number">Of such an identity, the property that has the number; null otherwise.</param>
internal sealed class WholeGetter(PropertyInfo property, PropertyInfo? number = null)
{
    private const int WorthAWay = 32;
    private int asked;
    private volatile Func<object, int>? way;

    private delegate int Read<T>(ref T owner)
        where T : struct;

    /// <summary>The property that is read.</summary>
    internal PropertyInfo Property => property;

    /// <summary>The number in an object of the type that has the property; false where it has to be read in a box.</summary>
    internal bool TryRead(object owner, out int value)
    {
        if (way is not { } read)
        {
            value = 0;
            if (++asked == WorthAWay && RuntimeFeature.IsDynamicCodeSupported)
            {
                way = Way();
            }

            return false;
        }

        value = read(owner);
        return true;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asked only where the runtime compiles.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The methods ask nothing of the type.")]
    [UnconditionalSuppressMessage("Trimming", "IL2076", Justification = "The methods make no structure; they read one that is there.")]
    private Func<object, int> Way() => number is null ? WayToOwn() : (Func<object, int>)typeof(WholeGetter)
        .GetMethod(nameof(OfIdentity), BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(property.DeclaringType!, number.DeclaringType!)
        .Invoke(null, [property.GetMethod, number.GetMethod])!;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asked only where the runtime compiles.")]
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "The methods ask nothing of the type.")]
    [UnconditionalSuppressMessage("Trimming", "IL2076", Justification = "The methods make no structure; they read one that is there.")]
    private Func<object, int> WayToOwn() => (Func<object, int>)typeof(WholeGetter)
        .GetMethod(
            property.DeclaringType!.IsValueType ? nameof(OfStructure) : nameof(OfClass), BindingFlags.Static | BindingFlags.NonPublic)!
        .MakeGenericMethod(property.DeclaringType)
        .Invoke(null, [property.GetMethod])!;

    private static Func<object, int> OfClass<T>(MethodInfo get)
        where T : class
    {
        var read = get.CreateDelegate<Func<T, int>>();
        return owner => read((T)owner);
    }

    private static Func<object, int> OfStructure<T>(MethodInfo get)
        where T : struct
    {
        var read = get.CreateDelegate<Read<T>>();
        return owner => read(ref Unsafe.Unbox<T>(owner));
    }

    private static Func<object, int> OfIdentity<T, TIdentity>(MethodInfo get, MethodInfo number)
        where T : class
        where TIdentity : struct
    {
        var identity = get.CreateDelegate<Func<T, TIdentity>>();
        var read = number.CreateDelegate<Read<TIdentity>>();
        return owner =>
        {
            TIdentity held = identity((T)owner);
            return read(ref held);
        };
    }
}
