using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using static SelfGov.Hearings.HearingActs;

namespace SelfGov.Hearings.Profiles;

/// <summary>
/// Environmental hearings in the form of a public discussion in the information system (article 96 of the Environmental Code, chapter 4 of
/// the rules of Order No. 286).
/// </summary>
internal static class EnvironmentalDiscussionProfiles
{
    /// <summary>The rules in the wording of Order No. 425 of 26 October 2021, paragraphs 41 to 49.</summary>
    internal static readonly HearingProfile Ed0 = new()
    {
        Id = new EditionId("ED0"),
        Kind = HearingKind.EnvironmentalDiscussion,
        Form = HearingForm.Discussion,
        Title = new(
            "жария талқылау нысанындағы экологиялық қоғамдық тыңдау",
            "экологические общественные слушания посредством публичных обсуждений",
            "environmental hearing in the form of a public discussion"),
        Basis = EnvironmentalRules.At("41"),
        First = new LocalDate(2021, 11, 7),
        Last = new LocalDate(2023, 11, 6),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.HearingInitiator], EnvironmentalRules.At("41")),
        Organisers = new([Roles.HearingInitiator, Roles.AuthorisedBody, Roles.LocalExecutiveBody], EnvironmentalRules.At("44")),
        RegistrationHour = new(new LocalTime(18, 0), EnvironmentalRules.At("5")),
        Notices = [Media("42")],
        DiscussionPeriods =
        [
            Period(EnvironmentalDocument.Article87Items3To8, 20, "45", 1),
            Period(EnvironmentalDocument.EfficiencyProgramme, 20, "45", 2),
            Period(EnvironmentalDocument.CategoryTwoProject, 15, "45", 3),
            Period(EnvironmentalDocument.HousingProject, 15, "45", 3),
            Period(EnvironmentalDocument.Article87Item9, 10, "45", 3),
            Period(EnvironmentalDocument.Article87Item2, 5, "45", 4),
            Period(EnvironmentalDocument.BestTechniques, 10, "45", 5),
        ],
        SubjectOfComments = EnvironmentalRules.At("45"),
        Record = EnvironmentalRules.At("47"),
        Answers = EnvironmentalRules.At("46"),
        AnswersInPeriod = EnvironmentalRules.At("46"),
        Signers = new([Roles.ResponsibleOfficial], EnvironmentalRules.At("47")),
        Publication = EnvironmentalRules.At("48"),
        PublicationTime = new(new(TimeLimit.WorkingDays(2), HearingAnchor.Signing), EnvironmentalRules.At("48")),
        Repeat = new([RepeatGround.AnswersMissing], EnvironmentalRules.At("49")),
    };

    /// <summary>
    /// The wording of Order No. 294 of 27 October 2023, which those of 6 March 2024 and 30 May 2025 keep in these paragraphs: posting and
    /// record in two working days, comments until 18:00, the grounds of a repeat of article 96 of the Code.
    /// </summary>
    internal static readonly HearingProfile Ed1 = new()
    {
        Id = new EditionId("ED1"),
        Kind = HearingKind.EnvironmentalDiscussion,
        Form = HearingForm.Discussion,
        Title = Ed0.Title,
        Basis = EnvironmentalCode.At("96", 2),
        First = new LocalDate(2023, 11, 7),
        Certainty = Certainty.Interpreted,
        Initiators = new([Roles.HearingInitiator], EnvironmentalCode.At("96", 1)),
        Organisers = new([Roles.HearingInitiator, Roles.AuthorisedBody, Roles.LocalExecutiveBody],
            EnvironmentalCode.At("96", 2)),
        RegistrationHour = new(new LocalTime(18, 0), EnvironmentalRules.At("4")),
        Notices = [Media("40")],
        Posting = new(TimeLimit.WorkingDays(2), EnvironmentalRules.At("42")),
        DiscussionPeriods =
        [
            Period(EnvironmentalDocument.Article87Items3To8, 20, "43", 1),
            Period(EnvironmentalDocument.EfficiencyProgramme, 20, "43", 2),
            Period(EnvironmentalDocument.HousingProject, 15, "43", 3),
            Period(EnvironmentalDocument.Article87Item9, 10, "43", 3),
            Period(EnvironmentalDocument.Article87Item2, 5, "43", 4),
            Period(EnvironmentalDocument.BestTechniques, 10, "43", 5),
        ],
        CommentsHour = new(new LocalTime(18, 0), EnvironmentalRules.At("43")),
        SubjectOfComments = EnvironmentalRules.At("43"),
        Record = EnvironmentalRules.At("45"),
        Answers = EnvironmentalRules.At("44"),
        AnswersInPeriod = EnvironmentalRules.At("44"),
        Signers = new([Roles.ResponsibleOfficial], EnvironmentalRules.At("45")),
        Signing = new(TimeLimit.WorkingDays(2), EnvironmentalRules.At("45")),
        Publication = EnvironmentalRules.At("46"),
        PublicationTime = new(new(TimeLimit.WorkingDays(2), HearingAnchor.Signing), EnvironmentalRules.At("46")),
        Application = new(TimeLimit.Months(6), EnvironmentalRules.At("5")),
        Repeat = new(
            [RepeatGround.SubjectChanged, RepeatGround.CommentsStand, RepeatGround.OrderBroken, RepeatGround.AnswersMissing],
            EnvironmentalCode.At("96", 3)),
    };

    private static NoticeDuty Media(string paragraph) => new(
        "notice.media",
        new("бұқаралық ақпарат құралындағы хабарландыру", "объявление в средстве массовой информации", "announcement in mass media"),
        [NoticeChannel.Newspaper, NoticeChannel.LocalNewspaper, NoticeChannel.Broadcast],
        new(TimeLimit.WorkingDays(5).Before(), EnvironmentalRules.At(paragraph)))
    {
        PrecedesAnnouncement = true,
        InBothLanguages = EnvironmentalRules.At(paragraph),
    };

    private static DocumentPeriod Period(EnvironmentalDocument document, int workingDays, string paragraph, int item) =>
        new(document, new(workingDays, new Citation(EnvironmentalRules, paragraph, null, $"{item}")));
}
