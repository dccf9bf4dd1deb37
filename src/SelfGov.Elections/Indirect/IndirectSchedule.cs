using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>The moments of one indirect election that follow from its call, in the zone of the locality.</summary>
/// <remarks>Immutable. An act is in time strictly before the moment that closes it.</remarks>
public sealed record IndirectSchedule
{
    /// <summary>Election day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Nomination opens.</summary>
    public required Instant NominationOpens { get; init; }

    /// <summary>Nomination closes.</summary>
    public required Instant NominationCloses { get; init; }

    /// <summary>The last day of registration; the campaign starts on it.</summary>
    public required LocalDate RegistrationLastDay { get; init; }

    /// <summary>Registration closes.</summary>
    public required Instant RegistrationCloses { get; init; }

    /// <summary>A candidate can withdraw before this.</summary>
    public required Instant WithdrawalCloses { get; init; }

    /// <summary>A registration can be cancelled or restored before this.</summary>
    public required Instant CancellationCloses { get; init; }

    /// <summary>The silence begins: the start of the day before election day.</summary>
    public required Instant SilenceBegins { get; init; }

    /// <summary>Election day begins.</summary>
    public required Instant DayBegins { get; init; }

    /// <summary>Election day ends.</summary>
    public required Instant DayEnds { get; init; }

    internal static IndirectSchedule Of(IndirectElectionLaw law, Unit unit, IndirectCall call)
    {
        DayCounting counting = law.Policies.DayCounting;
        LocalDate opens = law.NominationOpens.Value.Counted(counting).LastDay(call.Day);

        // A late call does not reach back: nomination then opens on the day after it.
        LocalDate afterCall = call.CalledOn.PlusDays(1);
        return On(
            law,
            unit,
            call.Day,
            opens > afterCall ? opens : afterCall,
            law.NominationCloses.Value.Counted(counting).LastDay(call.Day),
            law.RegistrationCloses.Value.Counted(counting).LastDay(call.Day));
    }

    /// <summary>The schedule of an election day with whole days of nomination and registration.</summary>
    internal static IndirectSchedule On(
        IndirectElectionLaw law, Unit unit, LocalDate day, LocalDate nominationFirst, LocalDate nominationLast, LocalDate registrationLast)
    {
        Instant Start(LocalDate of) => unit.Zone.AtStartOfDay(of).ToInstant();
        DayCounting drop = law.Policies.LastDropDay;
        return new IndirectSchedule
        {
            Day = day,
            NominationOpens = Start(nominationFirst),
            NominationCloses = Start(nominationLast.PlusDays(1)),
            RegistrationLastDay = registrationLast,
            RegistrationCloses = Start(registrationLast.PlusDays(1)),
            WithdrawalCloses = law.Withdrawal.Value.Counted(drop).Until(day, unit.Zone),
            CancellationCloses = law.NoCancellation.Value.Counted(drop).Until(day, unit.Zone),
            SilenceBegins = Start(day.PlusDays(-1)),
            DayBegins = Start(day),
            DayEnds = Start(day.PlusDays(1)),
        };
    }
}

/// <summary>The decision that calls an indirect election, or repeat elections.</summary>
/// <param name="CalledOn">The day of the decision.</param>
/// <param name="Day">Election day.</param>
/// <param name="DaysLate">By how many days the call, or the vote that it fixes, is later than the acts allow; null where in time.</param>
public sealed record IndirectCall(
    LocalDate CalledOn, LocalDate Day, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DaysLate = null);
