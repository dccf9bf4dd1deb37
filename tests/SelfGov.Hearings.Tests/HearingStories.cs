using NodaTime;
using SelfGov.Hearings.Comments;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>Hearings at the stages at which a rule can be broken, by the name of the edition and of the stage.</summary>
internal static class HearingStories
{
    private static readonly HearingSchedule School = new(new LocalDateTime(2026, 3, 19, 15, 0), "School");
    private static readonly HearingSchedule Maslikhat = new(new LocalDateTime(2026, 4, 10, 15, 0), "Maslikhat");

    private static readonly Dictionary<string, Func<Story<PublicHearing>>> Stories = new(StringComparer.Ordinal)
    {
        ["EM2 not initiated"] = () => Begin("EM2").Until("2026-03-10T10:00:00"),
        ["EM2 initiated"] = Initiated,
        ["EM2 agreed"] = () => Initiated().Accepts(new AgreeOnSchedule(Meeting), LocalExecutiveBody),
        ["EM2 agreed, a month before"] = () =>
            Initiated().Accepts(new AgreeOnSchedule(Meeting), LocalExecutiveBody).Until("2026-03-23T10:00:00"),
        ["EM2 announced"] = () => Announced(),
        ["EM2 announced, at its hour"] = () => Announced().Until("2026-04-21T11:00:00"),
        ["EM2 open"] = () => Open(),
        ["EM2 open, at its hour"] = () => Open().Until("2026-04-21T11:00:00"),
        ["EM2 open, on the next day"] = () => Open().Until("2026-04-22T00:00:00"),
        ["EM2 open, with a comment of another"] = () => Open().Accepts(Written("Dust", "resident-1"), HearingSecretary),
        ["EM2 in session"] = () => InSession(),
        ["EM2 in session, with a comment"] = Commented,
        ["EM2 adjourned for too long"] = () => InSession()
            .Accepts(new AdjournSession(new LocalDateTime(2026, 4, 22, 10, 0), "Night"), HearingChair).Until("2026-04-28T00:00:00"),
        ["EM2 concluded"] = () => Concluded(),
        ["EM2 concluded, with a comment"] = () => Commented().Accepts(new CloseSession(), HearingChair),
        ["EM2 recorded"] = () => Concluded().Accepts(new DrawUpRecord(Digest, true), HearingSecretary),
        ["EM2 recorded, with an answer"] = () => Answered().Accepts(new DrawUpRecord(Digest, true), HearingSecretary),
        ["EM2 signed by the chair"] = () =>
            Concluded().Accepts(new DrawUpRecord(Digest, true), HearingSecretary).Accepts(new SignRecord(), HearingChair),
        ["EM2 signed"] = () => Signed(Concluded()),
        ["EM2 handed over"] = () => Signed(Concluded()).Accepts(new HandOverRecord("Authorised body"), HearingChair),
        ["EM2 published"] = Published,
        ["EM2 published, a remark stands"] = () => Signed(Answered()).Accepts(new PublishRecord("site"), LocalExecutiveBody),
        ["EM2 appealed"] = () => Published().Accepts(new FileAppeal("resident-1", "The hall was locked"), HearingParticipant),
        ["EM1 agreed, after its last day"] = () => Begin("EM1").Until("2023-09-01T10:00:00")
            .Accepts(new InitiateHearing(Village, "Gravel pit"), HearingInitiator)
            .Accepts(new AgreeOnSchedule(Meeting), LocalExecutiveBody).Until("2023-09-04T10:00:00"),
        ["PC1 not initiated"] = () => Begin("PC1").Until("2026-03-02T10:00:00"),
        ["PC1 initiated"] = ControlInitiated,
        ["PC1 signed"] = ControlSigned,
        ["PC1 handed over"] = () => ControlSigned().Accepts(new HandOverRecord("Akimat"), ControlSubject),
        ["PC1 answered"] = () => ControlSigned().Accepts(new HandOverRecord("Akimat"), ControlSubject)
            .Accepts(new AnswerRecord("letter 2"), AnsweringBody),
        ["PC1 published, not answered"] = () => ControlSigned().Accepts(new PublishRecord("site"), ControlSubject),
        ["CR3 not initiated"] = () => Begin("CR3").Until("2026-04-01T10:00:00"),
        ["CR3 announced, at its hour"] = CouncilAtItsHour,
        ["CR3 in session"] = CouncilInSession,
        ["CR3 concluded, nothing adopted"] = () => CouncilInSession().Accepts(new CloseSession(), HearingChair),
        ["AR1 initiated"] = AkimInitiated,
        ["AR1 signed, with a comment"] = () => AkimInitiated()
            .Accepts(new AnnounceHearing(Maslikhat, ["Report"]), ReportingAkim)
            .Accepts(new GiveNotice(NoticeChannel.Website, "site"), AkimOffice)
            .Accepts(Written("Roads"), HearingParticipant)
            .Until("2026-04-10T15:00:00").Accepts(new OpenSession("akim-1", "person-2", 80), ReportingAkim)
            .Accepts(new CloseSession(), HearingChair).Accepts(new DrawUpRecord(Digest), HearingSecretary)
            .Accepts(new SignRecord(), HearingChair).Accepts(new SignRecord(), HearingSecretary),
        ["DD2 initiated"] = DraftInitiated,
        ["DD2 announced"] = () => DraftInitiated().Accepts(
            new AnnounceHearing(new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 2)), ["Draft"]), ActDrafter),
        ["EM2 not held"] = NotHeld,
        ["EM2 not held, told"] = () => NotHeld().Accepts(new TellNotHeld("site"), LocalExecutiveBody),
        ["EM2 published, used"] = () => Published().Accepts(new UseRecord("No. 1"), HearingInitiator),
        ["EM2 open, with a name alone"] = () => Open().Accepts(Written("Dust", null), HearingSecretary),
        ["ED1 not initiated"] = () => Begin("ED1").Until("2026-03-30T10:00:00"),
        ["ED1 initiated"] = () => Begin("ED1").Until("2026-03-30T10:00:00")
            .Accepts(new InitiateHearing(Village, "Section"), HearingInitiator),
        ["ED1 with a comment, ended"] = () => Tell("ED1 announced").Accepts(new OpenMaterials("ecoportal"), HearingInitiator)
            .Until("2026-04-02T10:00:00").Accepts(Written("Dust"), HearingParticipant).Until("2026-04-08T10:00:00"),
        ["ED1 announced"] = () => Begin("ED1").Until("2026-03-30T10:00:00")
            .Accepts(new InitiateHearing(Village, "Section"), HearingInitiator)
            .Accepts(
                new AnnounceHearing(new(null, "ecoportal", null, new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 7)), ["Section"]),
                HearingInitiator),
    };

    internal static Story<PublicHearing> Tell(string stage) => Stories[stage]();

    private static Story<PublicHearing> NotHeld() =>
        Open().Until("2026-04-21T11:00:00").Accepts(new OpenSession("person-1", "person-2", 0), LocalExecutiveBody);

    private static Story<PublicHearing> Initiated() => Begin("EM2").Until("2026-03-10T10:00:00")
        .Accepts(new InitiateHearing(Village, "Gravel pit", Kind: HearingKind.EnvironmentalMeeting), HearingInitiator);

    private static Story<PublicHearing> Commented() =>
        InSession().Accepts(Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary);

    private static Story<PublicHearing> Answered() => Commented()
        .Accepts(new AnswerComment(1, AnswerOutcome.Accepted, "The road will be watered."), HearingInitiator)
        .Accepts(new CloseSession(), HearingChair);

    private static Story<PublicHearing> Published() => Signed(Concluded()).Accepts(new PublishRecord("site"), LocalExecutiveBody);

    private static Story<PublicHearing> ControlInitiated() =>
        Begin("PC1").Until("2026-03-02T10:00:00").Accepts(new InitiateHearing(Village, "Roads"), ControlSubject);

    private static Story<PublicHearing> ControlSigned() => Signed(ControlInitiated()
        .Accepts(new AnnounceHearing(School, ["Roads"]), ControlSubject)
        .Accepts(new OpenMaterials("site"), ControlSubject)
        .Accepts(new GiveNotice(NoticeChannel.OnlineMedia, "news"), ControlSubject)
        .Accepts(new GiveNotice(NoticeChannel.Invitation, "letter 1"), ControlSubject)
        .Until("2026-03-19T15:00:00").Accepts(new OpenSession("person-1", "person-2", 20), ControlSubject)
        .Accepts(new CloseSession(), HearingChair));

    private static Story<PublicHearing> CouncilAtItsHour() => Begin("CR3").Until("2026-04-01T10:00:00")
        .Accepts(new InitiateHearing(Village, "Report of the akim", BodyMembers: 15), CouncilMember)
        .Accepts(new AnnounceHearing(Maslikhat, ["Report"]), HearingSecretary).Until("2026-04-10T15:00:00");

    private static Story<PublicHearing> CouncilInSession() =>
        CouncilAtItsHour().Accepts(new OpenSession("person-1", "person-2", 30, 10), HearingChair);

    private static Story<PublicHearing> AkimInitiated() =>
        Begin("AR1").Until("2026-03-10T10:00:00").Accepts(new InitiateHearing(Village, "Report"), ReportingAkim);

    private static Story<PublicHearing> DraftInitiated() =>
        Begin("DD2").Until("2026-03-16T10:00:00").Accepts(new InitiateHearing(Village, "Draft decision"), ActDrafter);
}
