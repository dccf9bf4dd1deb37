using NodaTime;
using SelfGov.Hearings.Comments;
using static SelfGov.Hearings.HearingDocket;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>Hearings at the stages at which a rule can be broken, by the name of the edition and of the stage.</summary>
internal static class HearingStories
{
    private static readonly HearingSchedule School = new(new LocalDateTime(2026, 3, 19, 15, 0), "School");
    private static readonly HearingSchedule Maslikhat = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");

    private static readonly Dictionary<string, Func<Docket<PublicHearing>>> Stories = new(StringComparer.Ordinal)
    {
        ["EM2 not initiated"] = () => Docket("EM2").At("2026-03-10T10:00:00"),
        ["EM2 initiated"] = Initiated,
        ["EM2 agreed"] = () => Initiated().Accept(new AgreeOnSchedule(Meeting), LocalExecutiveBody),
        ["EM2 agreed, a month before"] = () =>
            Initiated().Accept(new AgreeOnSchedule(Meeting), LocalExecutiveBody).At("2026-03-23T10:00:00"),
        ["EM2 announced"] = () => Announced(),
        ["EM2 announced, at its hour"] = () => Announced().At("2026-04-21T11:00:00"),
        ["EM2 open"] = () => Open(),
        ["EM2 open, at its hour"] = () => Open().At("2026-04-21T11:00:00"),
        ["EM2 open, on the next day"] = () => Open().At("2026-04-22T00:00:00"),
        ["EM2 open, with a comment of another"] = () => Open().Accept(Written("Dust", "resident-1"), HearingSecretary),
        ["EM2 in session"] = () => InSession(),
        ["EM2 in session, with a comment"] = Commented,
        ["EM2 adjourned for too long"] = () => InSession()
            .Accept(new AdjournSession(new LocalDateTime(2026, 4, 22, 10, 0), "Night"), HearingChair).At("2026-04-28T00:00:00"),
        ["EM2 concluded"] = () => Concluded(),
        ["EM2 concluded, with a comment"] = () => Commented().Accept(new CloseSession(), HearingChair),
        ["EM2 recorded"] = () => Concluded().Accept(new DrawUpRecord(Digest, true), HearingSecretary),
        ["EM2 recorded, with an answer"] = () => Answered().Accept(new DrawUpRecord(Digest, true), HearingSecretary),
        ["EM2 signed by the chair"] = () =>
            Concluded().Accept(new DrawUpRecord(Digest, true), HearingSecretary).Accept(new SignRecord(), HearingChair),
        ["EM2 signed"] = () => Signed(Concluded()),
        ["EM2 handed over"] = () => Signed(Concluded()).Accept(new HandOverRecord("Authorised body"), HearingChair),
        ["EM2 published"] = Published,
        ["EM2 published, a remark stands"] = () => Signed(Answered()).Accept(new PublishRecord("site"), LocalExecutiveBody),
        ["EM2 appealed"] = () => Published().Accept(new FileAppeal("resident-1", "The hall was locked"), HearingParticipant),
        ["EM1 agreed, after its last day"] = () => Docket("EM1").At("2023-09-01T10:00:00")
            .Accept(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accept(new AgreeOnSchedule(Meeting), LocalExecutiveBody).At("2023-09-04T10:00:00"),
        ["PC1 not initiated"] = () => Docket("PC1").At("2026-03-02T10:00:00"),
        ["PC1 initiated"] = ControlInitiated,
        ["PC1 signed"] = ControlSigned,
        ["PC1 handed over"] = () => ControlSigned().Accept(new HandOverRecord("Akimat"), ControlSubject),
        ["PC1 answered"] = () => ControlSigned().Accept(new HandOverRecord("Akimat"), ControlSubject)
            .Accept(new AnswerRecord("letter 2"), AnsweringBody),
        ["PC1 published, not answered"] = () => ControlSigned().Accept(new PublishRecord("site"), ControlSubject),
        ["CR2 not initiated"] = () => Docket("CR2").At("2026-04-01T10:00:00"),
        ["CR2 announced, at its hour"] = CouncilAtItsHour,
        ["CR2 in session"] = CouncilInSession,
        ["CR2 concluded, nothing adopted"] = () => CouncilInSession().Accept(new CloseSession(), HearingChair),
        ["AR1 initiated"] = AkimInitiated,
        ["AR1 signed, with a comment"] = () => AkimInitiated()
            .Accept(new AnnounceHearing(Maslikhat, ["Report"]), ReportingAkim)
            .Accept(new GiveNotice(NoticeChannel.Website, "site"), AkimOffice)
            .Accept(Written("Roads"), HearingParticipant)
            .At("2026-04-10T15:00:00").Accept(new OpenSession("akim-1", "person-2", 80), ReportingAkim)
            .Accept(new CloseSession(), HearingChair).Accept(new DrawUpRecord(Digest), HearingSecretary)
            .Accept(new SignRecord(), HearingChair).Accept(new SignRecord(), HearingSecretary),
        ["DD2 initiated"] = DraftInitiated,
        ["DD2 announced"] = () => DraftInitiated().Accept(
            new AnnounceHearing(new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 2)), ["Draft"]), ActDrafter),
        ["ED1 announced"] = () => Docket("ED1").At("2026-03-30T10:00:00")
            .Accept(new InitiateHearing(Village, "Section"), HearingInitiator)
            .Accept(
                new AnnounceHearing(new(null, "ecoportal", null, new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 7)), ["Section"]),
                HearingInitiator),
    };

    internal static Docket<PublicHearing> Tell(string stage) => Stories[stage]();

    private static Docket<PublicHearing> Initiated() => Docket("EM2").At("2026-03-10T10:00:00")
        .Accept(new InitiateHearing(Village, "Gravel pit", Kind: HearingKind.EnvironmentalMeeting), HearingInitiator);

    private static Docket<PublicHearing> Commented() =>
        InSession().Accept(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary);

    private static Docket<PublicHearing> Answered() => Commented()
        .Accept(new AnswerComment(1, AnswerOutcome.Accepted, "The road will be watered."), HearingInitiator)
        .Accept(new CloseSession(), HearingChair);

    private static Docket<PublicHearing> Published() => Signed(Concluded()).Accept(new PublishRecord("site"), LocalExecutiveBody);

    private static Docket<PublicHearing> ControlInitiated() =>
        Docket("PC1").At("2026-03-02T10:00:00").Accept(new InitiateHearing(Village, "Roads"), ControlSubject);

    private static Docket<PublicHearing> ControlSigned() => Signed(ControlInitiated()
        .Accept(new AnnounceHearing(School, ["Roads"]), ControlSubject)
        .Accept(new OpenMaterials("site"), ControlSubject)
        .Accept(new GiveNotice(NoticeChannel.OnlineMedia, "news"), ControlSubject)
        .Accept(new GiveNotice(NoticeChannel.Invitation, "letter 1"), ControlSubject)
        .At("2026-03-19T15:00:00").Accept(new OpenSession("person-1", "person-2", 20), ControlSubject)
        .Accept(new CloseSession(), HearingChair));

    private static Docket<PublicHearing> CouncilAtItsHour() => Docket("CR2").At("2026-04-01T10:00:00")
        .Accept(new InitiateHearing(Village, "Report of the akim", BodyMembers: 15), CouncilMember)
        .Accept(new AnnounceHearing(Maslikhat, ["Report"]), HearingSecretary).At("2026-04-10T15:00:00");

    private static Docket<PublicHearing> CouncilInSession() =>
        CouncilAtItsHour().Accept(new OpenSession("person-1", "person-2", 30, 10), HearingChair);

    private static Docket<PublicHearing> AkimInitiated() =>
        Docket("AR1").At("2026-03-10T10:00:00").Accept(new InitiateHearing(Village, "Report"), ReportingAkim);

    private static Docket<PublicHearing> DraftInitiated() =>
        Docket("DD2").At("2026-03-16T10:00:00").Accept(new InitiateHearing(Village, "Draft decision"), ActDrafter);
}
