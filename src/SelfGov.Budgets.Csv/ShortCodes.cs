namespace SelfGov.Budgets.Csv;

/// <summary>
/// What becomes of a code with fewer digits than the classification gives its level: as a rule a spreadsheet dropped the zeros.
/// </summary>
public enum ShortCodes
{
    /// <summary>The cell is bad: <c>1</c> is not taken for <c>01</c>.</summary>
    Refused,

    /// <summary>Zeros are put before it.</summary>
    Padded,
}
