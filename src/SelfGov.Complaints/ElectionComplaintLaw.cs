using System.Collections.Immutable;
using NodaTime;
using SelfGov.Law;

namespace SelfGov.Complaints;

/// <summary>The law of complaints over elections in one edition: every time limit with the place that sets it.</summary>
/// <remarks>Immutable. "At once" is read as: on the same day, until 24:00 local time.</remarks>
public sealed record ElectionComplaintLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the act leaves open, decided by name.</summary>
    public ElectionComplaintPolicies Policies { get; init; } = ElectionComplaintPolicies.Default;

    /// <summary>The kinds of cases that are elections under this edition; appeals are about complaints besides.</summary>
    public required ImmutableArray<string> Kinds { get; init; }

    /// <summary>Where complaints about commissions go: to a higher commission, to the court, or to both.</summary>
    public required Citation Bodies { get; init; }

    /// <summary>Where breaches of the law on elections are complained about.</summary>
    public required Citation Breaches { get; init; }

    /// <summary>The time to complain about a commission, from its decision or act; calendar days, never restored.</summary>
    public required Ruled<TimeLimit> Filing { get; init; }

    /// <summary>The time for a higher commission to decide on a complaint about a commission, from its receipt; calendar days.</summary>
    public required Ruled<TimeLimit> CommissionActDecision { get; init; }

    /// <summary>The time for a commission to decide on a breach, from receipt; calendar days.</summary>
    public required Ruled<TimeLimit> BreachDecision { get; init; }

    /// <summary>The time for courts and prosecutors to decide, from receipt; calendar days.</summary>
    public required Ruled<TimeLimit> CourtDecision { get; init; }

    /// <summary>What is received later than this before voting, or on election day, is decided at once.</summary>
    public required Ruled<TimeLimit> AtOnceAfter { get; init; }

    /// <summary>The time for law enforcement to check facts at a commission's request; calendar days.</summary>
    public required Ruled<TimeLimit> Check { get; init; }

    /// <summary>What law enforcement receives later than this before voting, or on election day, it checks at once.</summary>
    public required Ruled<TimeLimit> CheckAtOnceAfter { get; init; }

    /// <summary>The suspension of the commission while the court considers the same matter.</summary>
    public required Citation Suspension { get; init; }

    /// <summary>Where commissions, courts and prosecutors are told to work on days off, so that no limit moves for one.</summary>
    public required Citation WorkOnDaysOff { get; init; }

    /// <summary>Whether a day lies in the last days before voting, election day included.</summary>
    /// <param name="limit">What counts as the last days: <see cref="AtOnceAfter"/> or <see cref="CheckAtOnceAfter"/>.</param>
    /// <param name="day">The day of receipt.</param>
    /// <param name="electionDay">Election day.</param>
    /// <exception cref="ArgumentNullException">The limit is null.</exception>
    public static bool IsInLastDays(Ruled<TimeLimit> limit, LocalDate day, LocalDate electionDay)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return day > limit.Value.LastDay(electionDay) && day <= electionDay;
    }
}

/// <summary>What the law on elections leaves open about complaints, decided by name.</summary>
public sealed record ElectionComplaintPolicies
{
    /// <summary>The default policies.</summary>
    public static readonly ElectionComplaintPolicies Default = new();

    /// <summary>
    /// Whether commissions too decide at once what they receive in the last days before voting. Article 49 says so of courts and
    /// prosecutors only, so by default they do not.
    /// </summary>
    public bool CommissionsDecideAtOnce { get; init; }

    /// <summary>
    /// Whether the commission has its full time again after a suspension (art. 20(9) is silent). By default not: the days of the
    /// suspension are left out of the count.
    /// </summary>
    public bool FullTimeAfterSuspension { get; init; }

    /// <summary>
    /// Whether the check of law enforcement is counted from the day on which the commission received the complaint (art. 48(3): "from the
    /// day of receipt of the application"). By default from the day of the commission's request, which law enforcement receives.
    /// </summary>
    public bool CheckCountsFromComplaint { get; init; }
}

/// <summary>
/// The kinds of cases that are elections or surround one; complaints about them follow the law on elections, all others the administrative
/// code.
/// </summary>
public static class ElectionKinds
{
    /// <summary>The direct election of an akim.</summary>
    public const string Direct = "akim-election";

    /// <summary>The indirect election of an akim by the deputies of a maslikhat, 2013 to 2021.</summary>
    public const string Indirect = "indirect-akim-election";

    /// <summary>An election commission: its decisions are complained about as in an election (art. 20(9)).</summary>
    public const string Commission = "election-commission";

    /// <summary>The list of those who watch an election.</summary>
    public const string Accreditation = "election-accreditation";

    /// <summary>All kinds of elections of this library, and what surrounds them.</summary>
    public static ImmutableArray<string> All { get; } = [Direct, Indirect, Commission, Accreditation];
}
