using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>
/// A report on results heard in a sitting of a public council (articles 13, 14, 18(4) and 23 of the law on public councils).
/// </summary>
internal static class CouncilReportProfiles
{
    /// <summary>The law as adopted; read in the version of 1 January 2020.</summary>
    internal static readonly HearingProfile Cr1 = new()
    {
        Id = new EditionId("CR1"),
        Kind = HearingKind.CouncilReport,
        Title = new("жұмыс нәтижелері туралы есепті тыңдау", "заслушивание отчёта о результатах работы", "hearing of a report on results"),
        Basis = PublicCouncils.At("23"),
        First = new LocalDate(2016, 1, 1),
        Last = new LocalDate(2021, 1, 13),
        Certainty = Certainty.Verified,
        Initiators = new([Roles.CouncilMember, Roles.Assembly], PublicCouncils.At("18", 4)),
        Organisers = new([Roles.CouncilMember, Roles.Assembly, Roles.HearingSecretary], PublicCouncils.At("13", 6)),
        Quorum = new(new Threshold(Share.AtLeast(2, 3), VoteBase.All), PublicCouncils.At("13", 2)),
        Majority = new(new Threshold(Share.MoreThan(1, 2), VoteBase.Present), PublicCouncils.At("23", 4)),
        Record = PublicCouncils.At("23", 2),
        Answers = PublicCouncils.At("23", 3),
        Publication = PublicCouncils.At("14", 2),
        HandOver = PublicCouncils.At("5", 2),
        Answer = new(TimeLimit.Months(1), PublicCouncils.At("5", 2)),
    };

    /// <summary>
    /// Law No. 406-VI: bodies of the quasi-public sector report too, and in the regions the maslikhat supports the council (13(6)); the
    /// terms stay.
    /// </summary>
    internal static readonly HearingProfile Cr2 = Cr1 with
    {
        Id = new EditionId("CR2"),
        First = new LocalDate(2021, 1, 14),
        Last = new LocalDate(2024, 4, 4),
        Certainty = Certainty.Interpreted,
        Organisers = new([.. Cr1.Organisers.Value, Roles.Maslikhat], Cr1.Organisers.Basis),
    };

    /// <summary>
    /// Law No. 31-VIII of 2 October 2023: the conduct of sittings is that of the model regulation (13(3)); the terms stay.
    /// </summary>
    internal static readonly HearingProfile Cr3 = Cr2 with
    {
        Id = new EditionId("CR3"),
        First = new LocalDate(2024, 4, 5),
        Last = null,
    };
}
