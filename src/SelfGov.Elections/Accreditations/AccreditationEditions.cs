using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Elections.Accreditations;

/// <summary>The editions of articles 20(8), 20-1, 20-2, 31 and 39 of the Constitutional Law on elections.</summary>
/// <remarks>The edition of the day on which the list of an election is opened governs it to its end.</remarks>
public static class AccreditationEditions
{
    private static readonly AccreditationLaw Since2021 = new()
    {
        Id = new EditionId("EA1"),
        Presence = ElectionsAct.At("20", 8),
        PresentOfSender = new(1, ElectionsAct.At("20", 8)),
        PresentOfTelevision = new(1, ElectionsAct.At("20", 8)),
        Removal = ElectionsAct.At("39", 2),
        TrustedPersons = ElectionsAct.At("31", 2),
        TrustedPersonsOfPrecinct = new(3, ElectionsAct.At("31", 2)),
        TrustedPersonBars = ImmutableDictionary.CreateRange<TrustedPersonBar, Citation>(
        [
            new(TrustedPersonBar.NoCitizenship, ElectionsAct.At("31", 4)),
            new(TrustedPersonBar.CommissionMember, ElectionsAct.At("31", 4)),
            new(TrustedPersonBar.PoliticalServant, ElectionsAct.At("31", 4)),
        ]),
        TrustedPersonBarList = ElectionsAct.At("31", 4),
        TrustedPersonReleased = ElectionsAct.At("31", 6),
        Observers = ElectionsAct.At("20-1", 1),
        ObserverCancelled = ElectionsAct.At("20-1", 4),
        ForeignObservers = ElectionsAct.At("20-2", 2),
        ForeignObserversUntil = GeneralLimits.ForeignObserversUntil,
        ForeignObserverRecalled = ElectionsAct.At("20-2", 9),
    };

    // Constitutional Law No. 156-VII of 5 November 2022, in force from 1 January 2023.
    private static readonly AccreditationLaw Since2023 = Since2021 with
    {
        Id = new EditionId("EA2"),
        PresentOfTelevision = new(3, ElectionsAct.At("20", 8)),
    };

    // The same law, in force sixty calendar days after its publication: the earliest possible day, the publication was not found.
    private static readonly AccreditationLaw WithAccreditation = Since2023 with
    {
        Id = new EditionId("EA3"),
        Accreditation = ElectionsAct.At("20-1", "1-1"),
        AccreditationDecided = new(TimeLimit.CalendarDays(30), ElectionsAct.At("20-1", "1-1")),
        AccreditationLasts = new(TimeLimit.Months(12), ElectionsAct.At("20-1", "1-1")),
    };

    // Constitutional Law No. 305-VIII of 11 June 2026.
    private static readonly AccreditationLaw Since2026 = WithAccreditation with
    {
        Id = new EditionId("EA4"),
        MediaRegister = ElectionsAct.At("20", 8),
        TrustedPersonBars = WithAccreditation.TrustedPersonBars.Add(TrustedPersonBar.Candidate, ElectionsAct.At("31", 4)),
        TrustedPersonAge = new(18, ElectionsAct.At("31", 4)),
        ObserverAge = new(18, ElectionsAct.At("20-1", 1)),
    };

    /// <summary>All editions, earliest first.</summary>
    public static readonly Editions<AccreditationLaw> All = new(
        new Edition<AccreditationLaw>(
            Since2021.Id, new LocalDate(2021, 6, 5), new LocalDate(2022, 12, 31), Certainty.Reported,
            new Words("2021-2022 жылдардағы байқаушылар", "Наблюдатели в 2021-2022 годах", "Observers 2021-2022"),
            ElectionsAct.At("20-1"), Since2021),
        new Edition<AccreditationLaw>(
            Since2023.Id, new LocalDate(2023, 1, 1), new LocalDate(2023, 1, 4), Certainty.Verified,
            new Words(
                "2023 жылғы қаңтардың басындағы байқаушылар", "Наблюдатели в начале января 2023 года", "Observers early January 2023"),
            ElectionsAct.At("20", 8), Since2023),
        new Edition<AccreditationLaw>(
            WithAccreditation.Id, new LocalDate(2023, 1, 5), new LocalDate(2026, 6, 30), Certainty.Interpreted,
            new Words("2023-2026 жылдардағы байқаушылар", "Наблюдатели в 2023-2026 годах", "Observers 2023-2026"),
            ElectionsAct.At("20-1", "1-1"), WithAccreditation),
        new Edition<AccreditationLaw>(
            Since2026.Id, new LocalDate(2026, 7, 1), null, Certainty.Verified,
            new Words("2026 жылдан бергі байқаушылар", "Наблюдатели с 2026 года", "Observers since 2026"),
            ElectionsAct.At("20-1", 1), Since2026));
}
