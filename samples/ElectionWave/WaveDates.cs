using NodaTime;

namespace ElectionWave;

/// <summary>
/// The days of the wave. Election day, the end of nomination (9 July, 18:00) and of registration (14 July, 18:00) are the published ones
/// and follow from the law; the other days are made up inside its limits. The day of the call was not found.
/// </summary>
internal static class WaveDates
{
    public static readonly LocalDate Election = new(2021, 7, 25);

    /// <summary>The last day of the terms that end: those begun after the elections of August 2017.</summary>
    public static readonly LocalDate TermEnds = new(2021, 8, 10);

    public static readonly LocalDate Call = new(2021, 6, 21);
    public static readonly LocalDate Nomination = new(2021, 6, 25);
    public static readonly LocalDate Checks = new(2021, 6, 28);
    public static readonly LocalDate Signatures = new(2021, 7, 2);
    public static readonly LocalDate Registration = new(2021, 7, 8);
    public static readonly LocalDate Notice = new(2021, 7, 16);
    public static readonly LocalDate VoterLists = new(2021, 7, 3);
    public static readonly LocalDate Result = new(2021, 7, 27);
    public static readonly LocalDate Publication = new(2021, 7, 28);
    public static readonly LocalDate Oath = new(2021, 7, 30);
}
