using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>The hearing of a public council (articles 5(2), 14 and 21 of the law on public councils).</summary>
/// <remarks>
/// In a village, a settlement, a rural district and a city of raion significance the assembly of the local community is the council
/// (articles 1(6) and 6): it initiates and holds the hearing, and its members are those that are counted.
/// </remarks>
internal static class CouncilHearingProfiles
{
    /// <summary>The law as adopted; read in the version of 1 January 2020.</summary>
    internal static readonly HearingProfile Ch1 = new()
    {
        Id = new EditionId("CH1"),
        Kind = HearingKind.CouncilHearing,
        Title = new("қоғамдық кеңестің қоғамдық тыңдауы", "общественное слушание общественного совета", "hearing of a public council"),
        Basis = PublicCouncils.At("21"),
        First = new LocalDate(2016, 1, 1),
        Last = new LocalDate(2021, 1, 13),
        Certainty = Certainty.Verified,
        Initiators = new([Roles.CouncilMember, Roles.Assembly], PublicCouncils.At("21", 4)),
        Organisers = new([Roles.CouncilMember, Roles.Assembly, Roles.HearingSecretary], PublicCouncils.At("21", 1)),
        AgreedBy = new([Roles.AnsweringBody], PublicCouncils.At("21", 1)),
        Notices =
        [
            new("notice.participants",
                new("қатысушыларды бұқаралық ақпарат құралдары немесе жазбаша шақыру арқылы құлақтандыру",
                    "оповещение участников через средства массовой информации или письменные приглашения",
                    "notice through mass media or written invitations"),
                [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.Broadcast, NoticeChannel.OnlineMedia,
                    NoticeChannel.Invitation],
                new(TimeLimit.CalendarDays(10).Before(), PublicCouncils.At("21", 2, 1))),
        ],
        Materials = new(TimeLimit.CalendarDays(10).Before(), PublicCouncils.At("21", 2, 2)),
        Majority = new(new Threshold(Share.MoreThan(1, 2), VoteBase.Present), PublicCouncils.At("21", 7)),
        Record = PublicCouncils.At("21", 5),
        Answers = PublicCouncils.At("21", 2, 4),
        Signers = new([Roles.HearingChair, Roles.HearingSecretary], PublicCouncils.At("21", 6)),
        Publication = PublicCouncils.At("21", 2, 4),
        HandOver = PublicCouncils.At("21", 9),
        Answer = new(TimeLimit.Months(1), PublicCouncils.At("5", 2)),
        ProgrammeAnswer = new(TimeLimit.WorkingDays(10), PublicCouncils.At("5", 2)),
    };

    /// <summary>
    /// Law No. 406-VI: bodies of the quasi-public sector are controlled too, and in the regions the maslikhat supports the council (13(6));
    /// the terms stay.
    /// </summary>
    internal static readonly HearingProfile Ch2 = Ch1 with
    {
        Id = new EditionId("CH2"),
        First = new LocalDate(2021, 1, 14),
        Last = new LocalDate(2024, 4, 4),
        Certainty = Certainty.Interpreted,
        Organisers = new([.. Ch1.Organisers.Value, Roles.Maslikhat], Ch1.Organisers.Basis),
    };

    /// <summary>
    /// Law No. 31-VIII of 2 October 2023: drafts of all documents of state planning are heard (5(1)1)), and a member of the presidium
    /// stands in for the chair whose powers ended (12(1)); the terms stay.
    /// </summary>
    internal static readonly HearingProfile Ch3 = Ch2 with
    {
        Id = new EditionId("CH3"),
        First = new LocalDate(2024, 4, 5),
        Last = null,
    };
}
