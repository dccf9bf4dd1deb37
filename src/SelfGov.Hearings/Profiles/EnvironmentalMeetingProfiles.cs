using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>Environmental hearings in the form of an open meeting (articles 72 to 74 of the Environmental Code).</summary>
internal static class EnvironmentalMeetingProfiles
{
    internal static readonly HearingProfile Em1 = new()
    {
        Id = new EditionId("EM1"),
        Kind = HearingKind.EnvironmentalMeeting,
        Title = new(
            "ашық жиналыс нысанындағы экологиялық қоғамдық тыңдау", "экологические общественные слушания в форме открытого собрания",
            "environmental hearing in the form of an open meeting"),
        Basis = EnvironmentalCode.At("73", 1),
        First = new LocalDate(2021, 7, 1),
        Last = new LocalDate(2023, 9, 3),
        Certainty = Certainty.Verified,
        Initiators = new([Roles.HearingInitiator], EnvironmentalCode.At("72", 7, 2)),
        Organisers = new([Roles.HearingInitiator, Roles.LocalExecutiveBody, Roles.AuthorisedBody],
            EnvironmentalCode.At("73", 4)),
        AgreedBy = new([Roles.LocalExecutiveBody], EnvironmentalCode.At("72", 7, 2)),
        AgreementAnswer = new(TimeLimit.CalendarDays(10), EnvironmentalRules.At("9")),
        DeclineGrounds = new([DeclineGround.WrongPlace, DeclineGround.DayOff, DeclineGround.OutOfHours], EnvironmentalRules.At("10")),
        WorkingTime = EnvironmentalRules.At("10"),
        RegistrationHour = new(new LocalTime(18, 0), EnvironmentalRules.At("5")),
        Notices =
        [
            Notice("notice.newspaper", new("газеттегі хабарландыру", "объявление в газете", "announcement in a newspaper"),
                NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper),
            Notice("notice.broadcast", new("теле- немесе радиоарнадағы хабарландыру", "объявление на теле- или радиоканале",
                "announcement on a television or radio channel"), NoticeChannel.Broadcast),
        ],
        Materials = new(TimeLimit.CalendarDays(30).Before().Counted(DayCounting.Plain), EnvironmentalCode.At("73", 4)),
        Posting = new(TimeLimit.WorkingDays(2), EnvironmentalRules.At("13")),
        CommentsClose = new(TimeLimit.WorkingDays(3).Before().Counted(DayCounting.Plain), EnvironmentalCode.At("73", 7)),
        SubjectOfComments = EnvironmentalCode.At("73", 8),
        ScopeOfRepeat = EnvironmentalCode.At("73", 18),
        ChairedBy = new(Roles.LocalExecutiveBody, EnvironmentalCode.At("73", 11)),
        SecretaryElection = new(new Threshold(Share.MoreThan(1, 2), VoteBase.Present), EnvironmentalRules.At("24")),
        Formats = new([MeetingFormat.HallOnly, MeetingFormat.VideoOnly], EnvironmentalRules.At("31")),
        NotHeldReasons = new([NotHeldReason.NobodyCame, NotHeldReason.NoticeMissing], EnvironmentalRules.At("23")),
        NotHeldNotice = new(TimeLimit.WorkingDays(7), EnvironmentalRules.At("23")),
        CountsAsNotHeld = new("өткізілмеді деп есептеледі", "считается несостоявшимся", "not held"),
        Recording = EnvironmentalCode.At("73", 11),
        SessionDays = new(5, EnvironmentalCode.At("73", 12)),
        Record = EnvironmentalCode.At("73", 13),
        Answers = EnvironmentalCode.At("73", 13, 2),
        AnswersInRecord = EnvironmentalCode.At("73", 13, 2),
        Signers = new([Roles.HearingChair, Roles.HearingSecretary], EnvironmentalCode.At("73", 14)),
        Signing = new(TimeLimit.WorkingDays(2), EnvironmentalCode.At("73", 14)),
        Publication = EnvironmentalCode.At("73", 15),
        PublicationTime = new(new(TimeLimit.WorkingDays(2), HearingAnchor.Signing), EnvironmentalCode.At("73", 15)),
        HandOver = EnvironmentalCode.At("73", 16, 1),
        HandOverTime = new(new(TimeLimit.WorkingDays(2), HearingAnchor.Signing), EnvironmentalCode.At("73", 16, 1)),
        Disagreement = EnvironmentalCode.At("73", 19),
        Appeal = EnvironmentalCode.At("73", 13, 3),
        Repeat = new([RepeatGround.CommentsStand], EnvironmentalCode.At("73", 17)),
    };

    /// <summary>
    /// Law No. 17-VIII: hearings before or during the assessment, the local executive body takes the comments, three grounds of a repeat,
    /// announcement and report posted in two working days, six months to use the record. The rules are still those of 2021.
    /// </summary>
    internal static readonly HearingProfile Em1A = Em1 with
    {
        Id = new EditionId("EM1a"),
        First = new LocalDate(2023, 9, 4),
        Last = new LocalDate(2023, 11, 6),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.HearingInitiator], EnvironmentalCode.At("73", 1)),
        Organisers = new([Roles.HearingInitiator, Roles.LocalExecutiveBody], EnvironmentalCode.At("73", 2)),
        AgreedBy = new([Roles.LocalExecutiveBody], EnvironmentalCode.At("73", 2, 1)),
        Posting = new(TimeLimit.WorkingDays(2), EnvironmentalCode.At("73", 3)),
        Application = new(TimeLimit.Months(6), EnvironmentalCode.At("73", 1)),
        Repeat = new(
            [RepeatGround.SubjectChanged, RepeatGround.CommentsStand, RepeatGround.OrderBroken], EnvironmentalCode.At("73", 17)),
    };

    /// <summary>
    /// The rules in the wording of Order No. 294 of 27 October 2023, which those of 6 March 2024 and 30 May 2025 keep in these paragraphs:
    /// the request is answered in five working days, four cases of a hearing not held, told in three; mixed format.
    /// </summary>
    internal static readonly HearingProfile Em2 = Em1A with
    {
        Id = new EditionId("EM2"),
        First = new LocalDate(2023, 11, 7),
        Last = null,
        AgreementAnswer = new(TimeLimit.WorkingDays(5), EnvironmentalRules.At("9")),
        RegistrationHour = new(new LocalTime(18, 0), EnvironmentalRules.At("4")),
        Formats = new([MeetingFormat.Mixed, MeetingFormat.HallOnly, MeetingFormat.VideoOnly], EnvironmentalRules.At("30")),
        NotHeldReasons = new(
            [
                NotHeldReason.NobodyCame, NotHeldReason.NoReport, NotHeldReason.InitiatorAbsent, NotHeldReason.DocumentsDiffer,
                NotHeldReason.OutsideUnit, NotHeldReason.NoticeMissing,
            ],
            EnvironmentalRules.At("23")),
        NotHeldNotice = new(TimeLimit.WorkingDays(3), EnvironmentalRules.At("23")),
        CountsAsNotHeld = new("өтпеді деп есептеледі", "считается несостоявшимся", "not held"),
    };

    private static NoticeDuty Notice(string code, Words text, params ReadOnlySpan<NoticeChannel> channels) =>
        new(code, text, [.. channels], new(TimeLimit.WorkingDays(20).Before(), EnvironmentalCode.At("73", 4)))
        {
            InBothLanguages = EnvironmentalCode.At("73", 4),
            Content = EnvironmentalCode.At("73", 4),
        };
}
