using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Commissions;

/// <summary>The editions of chapter 2 of the Constitutional Law on elections, as far as commissions go.</summary>
/// <remarks>The edition of the day on which a commission is formed governs it to its end.</remarks>
public static class CommissionEditions
{
    private static readonly CommissionLaw Since2021 = new()
    {
        Id = new EditionId("EC1"),
        Formation = ElectionsAct.At("10", 3),
        TerritorialSeats = new(7, ElectionsAct.At("13", 2, 2)),
        SmallPrecinct = new(2_000, ElectionsAct.At("17", 1, 1)),
        LeastInSmallPrecinct = new(5, ElectionsAct.At("17", 1, 1)),
        MostInSmallPrecinct = new(7, ElectionsAct.At("17", 1, 1)),
        LeastInLargePrecinct = new(7, ElectionsAct.At("17", 1, 2)),
        MostInLargePrecinct = new(11, ElectionsAct.At("17", 1, 2)),
        OddNumber = ElectionsAct.At("17", 1),
        Term = new(TimeLimit.Months(60), ElectionsAct.At("10", 3)),

        // As before the last day of a term of office: three full days lie before its end when the forming is over on T - 3.
        FormedBeforeTermEnds = new(TimeLimit.CalendarDays(3).Before().Counted(DayCounting.Plain), ElectionsAct.At("10", 3)),
        Bars = ImmutableDictionary.CreateRange<MemberBar, Citation>(
        [
            new(MemberBar.UnspentConviction, ElectionsAct.At("19", "2-1")),
            new(MemberBar.Incapacity, ElectionsAct.At("19", "2-1")),
            new(MemberBar.LivesElsewhere, ElectionsAct.At("19", 10)),
            new(MemberBar.IncompatibleOffice, ElectionsAct.At("20", 12)),
            new(MemberBar.CandidateOrTrustedPerson, ElectionsAct.At("20", 12, 2)),
            new(MemberBar.CloseToMemberOrCandidate, ElectionsAct.At("20", 12)),
        ]),
        BarList = ElectionsAct.At("19", "2-1"),
        OneOrganisation = new(Share.MoreThan(1, 2), ElectionsAct.At("19", 9)),
        FirstMeeting = new(TimeLimit.CalendarDays(7), ElectionsAct.At("20", 2)),
        Notice = new(Duration.FromHours(48), ElectionsAct.At("19", 5, 1)),
        Initiative = new(Share.AtLeast(1, 3), ElectionsAct.At("20", 3)),
        BetweenMeetings = new(TimeLimit.CalendarDays(14), ElectionsAct.At("20", 3)),
        Quorum = new(Share.AtLeast(2, 3), ElectionsAct.At("20", 4)),
        Majority = new(Share.MoreThan(1, 2), ElectionsAct.At("20", 5)),
        Publication = ElectionsAct.At("10", 4),
        TerritorialPublished = GeneralLimits.TerritorialPublished,
        PrecinctPublished = GeneralLimits.PrecinctPublished,
        ReleaseGrounds = Enum.GetValues<ReleaseGround>().ToImmutableDictionary(
            ground => ground, ground => ElectionsAct.At("19", 6, (int)ground + 1)),
        Release = ElectionsAct.At("19", 6),
        Dismissal = ElectionsAct.At("19", 7),
        Appointment = ElectionsAct.At("19", 8),
        Suspensions = ImmutableDictionary.CreateRange<SuspensionGround, Citation>(
            [new(SuspensionGround.Candidacy, ElectionsAct.At("20", 12))]),
        Suspension = ElectionsAct.At("20", 12),
        Discontinuance = ElectionsAct.At("10", 7),
    };

    // Constitutional Law No. 156-VII of 5 November 2022.
    private static readonly CommissionLaw Since2023 = Since2021 with
    {
        Id = new EditionId("EC2"),
        Bars = Since2021.Bars.Add(MemberBar.ForeignFinancing, ElectionsAct.At("19", "2-1")),
    };

    // The same law, article 17(1): seven to nine members, in force a year later.
    private static readonly CommissionLaw Since2024 = Since2023 with
    {
        Id = new EditionId("EC3"),
        MostInLargePrecinct = new(9, ElectionsAct.At("17", 1, 2)),
    };

    // Constitutional Law No. 305-VIII of 11 June 2026.
    private static readonly CommissionLaw Since2026 = Since2024 with
    {
        Id = new EditionId("EC4"),
        TermOfNewUnit = ElectionsAct.At("10", 3),
        Bars = Since2024.Bars.Add(MemberBar.CorruptionGuilt, ElectionsAct.At("19", "2-1")),
        Warning = ElectionsAct.At("19", 7),
        BreachesWithin = new(TimeLimit.Months(6), ElectionsAct.At("19", 7)),
        Suspensions = Since2024.Suspensions
            .Add(SuspensionGround.ChildCareLeave, ElectionsAct.At("19", "6-1"))
            .Add(SuspensionGround.StudyLeave, ElectionsAct.At("19", "6-1")),
    };

    /// <summary>All editions, earliest first.</summary>
    public static readonly Editions<CommissionLaw> All = new(
        new Edition<CommissionLaw>(
            Since2021.Id, new LocalDate(2021, 6, 5), new LocalDate(2022, 12, 31), Certainty.Reported,
            new Words("2021-2022 жылдардағы сайлау комиссиялары", "Избирательные комиссии в 2021-2022 годах", "Commissions 2021-2022"),
            ElectionsAct.At("10"), Since2021),
        new Edition<CommissionLaw>(
            Since2023.Id, new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31), Certainty.Verified,
            new Words("2023 жылғы сайлау комиссиялары", "Избирательные комиссии в 2023 году", "Commissions 2023"),
            ElectionsAct.At("19"), Since2023),
        new Edition<CommissionLaw>(
            Since2024.Id, new LocalDate(2024, 1, 1), new LocalDate(2026, 6, 30), Certainty.Verified,
            new Words(
                "2024 жылдан 2026 жылға дейінгі сайлау комиссиялары", "Избирательные комиссии в 2024-2026 годах", "Commissions 2024-2026"),
            ElectionsAct.At("17", 1), Since2024),
        new Edition<CommissionLaw>(
            Since2026.Id, new LocalDate(2026, 7, 1), null, Certainty.Verified,
            new Words("2026 жылдан бергі сайлау комиссиялары", "Избирательные комиссии с 2026 года", "Commissions since 2026"),
            ElectionsAct.At("19"), Since2026));
}
