namespace SelfGov.Contract;

/// <summary>
/// The first year in which a day of this field can lie, where it is another than 1991, the year of the first acts that the library knows:
/// births, for example.
/// </summary>
/// <param name="firstYear">The year, from 1800.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DayAttribute(int firstYear) : Attribute
{
    /// <summary>The first year.</summary>
    public int FirstYear => firstYear;
}
