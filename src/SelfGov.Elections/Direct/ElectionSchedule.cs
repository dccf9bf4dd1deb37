using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>The moments of one election that follow from its call, in the zone of the locality.</summary>
/// <remarks>Immutable. An act is in time strictly before the moment that closes it.</remarks>
public sealed record ElectionSchedule
{
    /// <summary>Election day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Nomination opens: the start of the day after the call (art. 113-3(5)).</summary>
    public required Instant NominationOpens { get; init; }

    /// <summary>Nomination closes (art. 113-3(5)).</summary>
    public required Instant NominationCloses { get; init; }

    /// <summary>Registration closes (art. 113-5(14)); the campaign starts (art. 27(2)).</summary>
    public required Instant RegistrationCloses { get; init; }

    /// <summary>Signature sheets can be handed in before this (art. 113-4(4)).</summary>
    public required Instant SheetsDue { get; init; }

    /// <summary>A nominator can revoke before this (art. 113-6(2)).</summary>
    public required Instant RevocationCloses { get; init; }

    /// <summary>A candidate can withdraw before this (art. 113-6(1)).</summary>
    public required Instant WithdrawalCloses { get; init; }

    /// <summary>A registration can be cancelled or restored before this (art. 113-5(12)).</summary>
    public required Instant CancellationCloses { get; init; }

    /// <summary>The silence begins: the start of the day before election day (arts 27(2), 32(1)).</summary>
    public required Instant SilenceBegins { get; init; }

    /// <summary>The hours of voting in the district, in local time (art. 38(1)).</summary>
    public required VotingHours Hours { get; init; }

    /// <summary>The precincts that have hours of their own (art. 38(1)).</summary>
    public ValueList<PrecinctHours> OwnHours { get; init; } = [];

    /// <summary>The first polls open (art. 38(1)).</summary>
    public required Instant VotingOpens { get; init; }

    /// <summary>The last polls close (art. 38(1)).</summary>
    public required Instant VotingCloses { get; init; }

    /// <summary>The precincts' counts are over by this (art. 43(1)).</summary>
    public required Instant CountDue { get; init; }

    /// <summary>The result is established by this (art. 113-10(1)).</summary>
    public required Instant ResultsDue { get; init; }

    /// <summary>The result is published by this (art. 44(4)3)).</summary>
    public required Instant PublicationDue { get; init; }

    /// <summary>The akim is registered by this (art. 113-11(1)).</summary>
    public required Instant RegistrationOfAkimDue { get; init; }

    internal static ElectionSchedule Of(AkimElectionLaw law, Unit unit, ElectionCall call)
    {
        LevelTerms terms = law.TermsFor(unit);
        DateTimeZone zone = unit.Zone;
        return On(
            law,
            unit,
            call.Day,
            zone.AtStartOfDay(call.CalledOn.PlusDays(1)).ToInstant(),
            Fixed(call.NominationCloses, zone) ?? terms.NominationCloses.Value.Until(call.Day, zone),
            Fixed(call.RegistrationCloses, zone) ?? terms.RegistrationCloses.Value.Until(call.Day, zone));
    }

    /// <summary>The schedule of an election day with an opening and closings that the commission set.</summary>
    internal static ElectionSchedule On(
        AkimElectionLaw law, Unit unit, LocalDate day, Instant nominationOpens, Instant nominationCloses, Instant registrationCloses)
    {
        DateTimeZone zone = unit.Zone;
        LocalDate registrationDay = registrationCloses.InZone(zone).Date;
        DayCounting counting = law.Policies.LastDropDay;
        Instant votingCloses = At(day, law.Hours.Value.Close, zone);
        return new ElectionSchedule
        {
            Day = day,
            NominationOpens = nominationOpens,
            NominationCloses = nominationCloses,
            RegistrationCloses = registrationCloses,
            SheetsDue = law.SheetsHandedIn is { } sheets
                ? At(sheets.Value.LastDay(registrationDay), registrationCloses.InZone(zone).TimeOfDay, zone)
                : registrationCloses,
            RevocationCloses = law.Revocation.Value.Counted(counting)
                .Until(law.RevocationCountsFromRegistration ? registrationDay : day, zone),
            WithdrawalCloses = law.Withdrawal.Value.Counted(counting).Until(day, zone),
            CancellationCloses = law.NoCancellation.Value.Counted(counting).Until(day, zone),
            SilenceBegins = zone.AtStartOfDay(day.PlusDays(-1)).ToInstant(),
            Hours = law.Hours.Value,
            VotingOpens = At(day, law.Hours.Value.Open, zone),
            VotingCloses = votingCloses,
            CountDue = votingCloses + law.Count.Value,
            ResultsDue = law.ResultsEstablished.Value.Until(day, zone),
            PublicationDue = law.ResultsPublished.Value.Until(day, zone),
            RegistrationOfAkimDue = law.AkimRegistered.Value.Until(day, zone),
        };
    }

    /// <summary>The opening of the polls in a precinct.</summary>
    internal Instant OpensIn(int precinct, DateTimeZone zone) => At(Day, HoursIn(precinct).Open, zone);

    /// <summary>The close of the polls in a precinct.</summary>
    internal Instant ClosesIn(int precinct, DateTimeZone zone) => At(Day, HoursIn(precinct).Close, zone);

    private VotingHours HoursIn(int precinct) => OwnHours.FirstOrDefault(own => own.Precinct == precinct)?.Hours ?? Hours;

    /// <summary>The schedule with other hours: in the whole district, or in single precincts only.</summary>
    internal ElectionSchedule With(VotingHours hours, ValueList<int>? precincts, AkimElectionLaw law, DateTimeZone zone)
    {
        ElectionSchedule changed = precincts is null
            ? this with { Hours = hours, OwnHours = [] }
            : this with
            {
                OwnHours =
                [
                    .. OwnHours.Where(own => !precincts.Contains(own.Precinct)),
                    .. precincts.Select(precinct => new PrecinctHours(precinct, hours)),
                ],
            };
        LocalTime closes = changed.OwnHours.Select(own => own.Hours.Close).Append(changed.Hours.Close).Max();
        return changed with
        {
            VotingOpens = At(Day, changed.OwnHours.Select(own => own.Hours.Open).Append(changed.Hours.Open).Min(), zone),
            VotingCloses = At(Day, closes, zone),
            CountDue = At(Day, closes, zone) + law.Count.Value,
        };
    }

    internal static Instant At(LocalDate day, LocalTime time, DateTimeZone zone) =>
        zone.ResolveLocal(day.At(time), Resolvers.LenientResolver).ToInstant();

    private static Instant? Fixed(LocalDateTime? moment, DateTimeZone zone) =>
        moment is { } local ? zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant() : null;
}

/// <summary>The decision that calls an election (art. 113-1).</summary>
/// <param name="CalledOn">The day of the decision.</param>
/// <param name="Day">Election day.</param>
/// <param name="MinimumWage">The minimum wage in force on 1 January of the year, which measures the fee (art. 113-5(2)).</param>
/// <param name="NominationCloses">The close of nomination in local time, where the call fixes it otherwise (art. 113-3(5)).</param>
/// <param name="RegistrationCloses">The close of registration in local time, where the call fixes it otherwise (art. 113-5(14)).</param>
/// <param name="DaysLate">By how many days the call came later than art. 113-1(2)-(3) allows; null where it came in time.</param>
public sealed record ElectionCall(
    LocalDate CalledOn, LocalDate Day, Money MinimumWage, LocalDateTime? NominationCloses = null, LocalDateTime? RegistrationCloses = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null);

/// <summary>Nomination opened anew, in the terms that the commission set (arts 113-7(3), 113-9).</summary>
internal static class Reopening
{
    internal static AkimElection Of(
        AkimElection current, LocalDate on, LocalDate day, LocalDateTime nominationCloses, LocalDateTime registrationCloses) => current with
        {
            NominatedAtClose = null,
            CandidatesPublishedOn = null,
            Polling = current.Polling with { RepeatBallot = [] },
            Schedule = ElectionSchedule.On(
                current.Law,
                current.Unit!,
                day,
                current.Zone.AtStartOfDay(on).ToInstant(),
                current.Zone.ResolveLocal(nominationCloses, Resolvers.LenientResolver).ToInstant(),
                current.Zone.ResolveLocal(registrationCloses, Resolvers.LenientResolver).ToInstant()) with
            {
                Hours = current.Schedule!.Hours,
                OwnHours = current.Schedule.OwnHours,
                VotingOpens = current.Schedule.VotingOpens,
                VotingCloses = current.Schedule.VotingCloses,
                CountDue = current.Schedule.CountDue,
            },
        };
}
