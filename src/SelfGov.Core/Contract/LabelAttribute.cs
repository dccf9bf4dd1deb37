using SelfGov.Law;

namespace SelfGov.Contract;

/// <summary>
/// What a field, or a value of an enumeration, is called in forms and schemas, in three languages, beside the field itself.
/// </summary>
/// <param name="kazakh">The label in Kazakh; not empty.</param>
/// <param name="russian">The label in Russian; not empty.</param>
/// <param name="english">The label in English; not empty.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute(string kazakh, string russian, string english) : Attribute
{
    /// <summary>The label in Kazakh.</summary>
    public string Kazakh => kazakh;

    /// <summary>The label in Russian.</summary>
    public string Russian => russian;

    /// <summary>The label in English.</summary>
    public string English => english;

    internal Words Text => new(kazakh, russian, english);
}
