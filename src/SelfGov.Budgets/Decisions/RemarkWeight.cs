namespace SelfGov.Budgets.Decisions;

/// <summary>What a remark on a text means for the money in it.</summary>
public enum RemarkWeight
{
    /// <summary>An amount stands there that was not read: money of the text is missing in what was read.</summary>
    UnreadAmount,

    /// <summary>
    /// Read as printed, but odd: a slip of the text, a unit, a sign that can be read in two ways. Somebody has to look at it.
    /// </summary>
    Odd,

    /// <summary>No money is lost: a name without an amount, or a part of the document that is not read here.</summary>
    NoAmount,
}
