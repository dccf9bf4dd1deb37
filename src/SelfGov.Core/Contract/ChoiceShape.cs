using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>One name of a list that a field chooses from.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Label">What it is called for people; null where the author has given no label.</param>
public sealed record ChoiceShape(string Name, Words? Label)
{
    /// <summary>A value of an enumeration, with the label that stands beside it.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    public static ChoiceShape Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = value.ToString();
        return new(name, typeof(TEnum).GetField(name)?.GetCustomAttribute<LabelAttribute>()?.Text);
    }
}
