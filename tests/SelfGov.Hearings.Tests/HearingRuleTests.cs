using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Explanation;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

/// <summary>Every rule and every limit of a hearing, refused or shown with its article.</summary>
public sealed class HearingRuleTests
{
    private const string Code = ", Environmental Code";
    private const string Rules = ", Order No. 286 of 3 August 2021 approving the Rules of public hearings";
    private const string Control = ", Law on public control";
    private const string Councils = ", Law on public councils";
    private const string Decree = ", Decree No. 826 on meetings of akims with the population";

    private static readonly HearingSchedule Unknown = new(new LocalDateTime(2079, 3, 2, 10, 0), "School");
    private static readonly HearingSchedule Yesterday = new(new LocalDateTime(2026, 3, 1, 10, 0), "School");
    private static readonly HearingSchedule Short = new(null, "portal", null, new LocalDate(2026, 3, 16), new LocalDate(2026, 4, 1));

    private static readonly HearingSchedule OneDay = new(null, "portal", null, new LocalDate(2026, 4, 1), new LocalDate(2026, 4, 1));

    private static readonly LocalDate Early = new(2026, 3, 10);
    private static readonly CorrectionAct Made = Slips.Act(Early);

    private static readonly Refused[] Refusals =
    [
        new("EM2 not initiated", new InitiateHearing(Village, "Pit", Kind: HearingKind.PublicControl), HearingInitiator,
            "hearing.kind", "art. 73(1)" + Code),
        new("EM2 not initiated", new InitiateHearing(Village, " "), HearingInitiator, "subject.given", "art. 73(1)" + Code),
        new("EM2 not initiated", new InitiateHearing(Village, "Pit", Initiators: 0), HearingInitiator,
            "initiators.number", "art. 73(1)" + Code),
        new("PC1 not initiated", new InitiateHearing(Village, "Roads", Initiators: 6), ControlSubject,
            "initiators.number", "art. 6(3)" + Control),
        new("PC1 not initiated", new InitiateHearing(Village, "Roads", NobodyIsExcluded: false), ControlSubject,
            "initiators.entitled", "art. 6(2)" + Control),
        new("CR3 not initiated", new InitiateHearing(Village, "Report"), CouncilMember, "body.members", "art. 13(2)" + Councils),
        new("CR3 not initiated", new InitiateHearing(Village, "Report", BodyMembers: 0), CouncilMember,
            "body.members", "art. 13(2)" + Councils),
        new("PC1 initiated", new AgreeOnSchedule(Meeting), LocalExecutiveBody, "agreement.known", "art. 10" + Control),
        new("PC1 initiated", new DeclineSchedule("No hall"), LocalExecutiveBody, "agreement.known", "art. 10" + Control),
        new("EM2 initiated", new AgreeOnSchedule(Meeting with { Place = " " }), LocalExecutiveBody,
            "schedule.complete", "art. 73(2)1)" + Code),
        new("EM2 initiated", new DeclineSchedule(string.Empty), LocalExecutiveBody, "decline.reasons", "art. 73(2)1)" + Code),
        new("EM2 initiated", new AnnounceHearing(Meeting, ["Report"]), HearingInitiator, "agreement.given", "art. 73(2)1)" + Code),
        new("EM2 agreed", new AnnounceHearing(Meeting with { Place = "Elsewhere" }, ["Report"]), HearingInitiator,
            "schedule.agreed", "art. 73(2)1)" + Code),
        new("EM2 agreed", new AnnounceHearing(Meeting with { Place = " " }, ["Report"]), HearingInitiator,
            "schedule.agreed", "art. 73(2)1)" + Code),
        new("EM2 agreed", new AnnounceHearing(Meeting, []), HearingInitiator, "agenda.given", "art. 73(13)" + Code),
        new("EM2 agreed", new AnnounceHearing(Meeting, default), HearingInitiator, "agenda.given", "art. 73(13)" + Code),
        new("EM2 agreed", new AnnounceHearing(Meeting, ["Report", " "]), HearingInitiator, "agenda.given", "art. 73(13)" + Code),
        new("EM2 agreed, a month before", new AnnounceHearing(Meeting, ["Report"]), HearingInitiator,
            "materials.time", "art. 73(4)" + Code),
        new("EM1 agreed, after its last day", new AnnounceHearing(Meeting, ["Report"]), HearingInitiator,
            "edition.in-force", "art. 73(1)" + Code),
        new("PC1 initiated", new AnnounceHearing(new(null, "School"), ["Roads"]), ControlSubject, "schedule.complete", "art. 10" + Control),
        new("PC1 initiated", new AnnounceHearing(Unknown, ["Roads"]), ControlSubject, "schedule.calendar", "art. 10" + Control),
        new("PC1 initiated", new AnnounceHearing(Yesterday, ["Roads"]), ControlSubject, "schedule.future", "art. 10" + Control),
        new("DD2 initiated", new AnnounceHearing(Short, ["Draft"]), ActDrafter, "discussion.length", "art. 20(2), Law on legal acts"),
        new("AR1 initiated", new AnnounceHearing(Meeting, ["Report"], 120, 31), ReportingAkim, "report.share", "para. 3.3)" + Decree),
        new("AR1 initiated", new AnnounceHearing(Meeting, ["Report"], 120, -1), ReportingAkim, "report.share", "para. 3.3)" + Decree),
        new("EM2 announced", new GiveNotice(NoticeChannel.Newspaper, " "), HearingInitiator, "notice.reference", "art. 73(4)" + Code),
        new("EM2 concluded", new GiveNotice(NoticeChannel.Newspaper, "No. 21"), HearingInitiator, "notice.over", "art. 73(4)" + Code),
        new("EM2 announced", new OpenMaterials(string.Empty), LocalExecutiveBody, "materials.reference", "art. 73(4)" + Code),
        new("EM2 announced", new RescheduleHearing(Meeting, string.Empty), HearingInitiator, "reschedule.reason", "art. 73(1)" + Code),
        new("EM2 announced", new RescheduleHearing(new(null, "Hall"), "Flood"), HearingInitiator, "schedule.complete", "art. 73(1)" + Code),
        new("EM2 announced", new RescheduleHearing(Unknown, "Flood"), HearingInitiator, "schedule.calendar", "art. 73(1)" + Code),
        new("EM2 announced", new RescheduleHearing(Yesterday, "Flood"), HearingInitiator, "schedule.future", "art. 73(1)" + Code),
        new("EM2 announced", new CancelHearing(string.Empty), HearingInitiator, "cancel.reason", "art. 73(1)" + Code),
        new("EM2 initiated", new DeclineSchedule("We have a feast", DeclineGround.Other), LocalExecutiveBody,
            "decline.ground", "para. 10" + Rules),
        new("EM2 initiated", new AgreeOnSchedule(Meeting with { Session = new LocalDateTime(2026, 4, 18, 11, 0) }), LocalExecutiveBody,
            "schedule.working-time", "para. 10" + Rules),
        new("EM2 initiated", new AgreeOnSchedule(Meeting with { Session = new LocalDateTime(2026, 4, 21, 18, 0) }), LocalExecutiveBody,
            "schedule.working-time", "para. 10" + Rules),
        new("EM2 agreed", new AnnounceHearing(Meeting, ["Report"], Format: MeetingFormat.Mixed), HearingInitiator,
            "format.link", "para. 30" + Rules),
        new("EM2 agreed", new AnnounceHearing(Meeting, ["Report"], Format: MeetingFormat.VideoOnly), HearingInitiator,
            "format.permitted", "para. 30" + Rules),
        new("EM2 announced", new GiveNotice(NoticeChannel.Newspaper, "No. 1", PublishedOn: new LocalDate(2026, 3, 11)), HearingInitiator,
            "notice.published", "art. 73(4)" + Code),
        new("ED1 not initiated", new InitiateHearing(Village, "Section", Document: EnvironmentalDocument.CategoryTwoProject),
            HearingInitiator, "document.known", "para. 43" + Rules),
        new("ED1 initiated", new AnnounceHearing(OneDay, ["Section"]), HearingInitiator, "discussion.length", "para. 43" + Rules),
        new("EM2 open, at its hour", new OpenSession("person-1", "person-2", 40, SecretaryVotes: 20), LocalExecutiveBody,
            "secretary.elected", "para. 24" + Rules),
        new("EM2 open, at its hour", new DeclareNotHeld(NotHeldReason.NoQuorum, "Few came"), HearingChair,
            "not-held.reason", "para. 23" + Rules),
        new("EM2 not held", new TellNotHeld(" "), LocalExecutiveBody, "not-held.reference", "para. 23" + Rules),
        new("EM2 not held, told", new TellNotHeld("site"), LocalExecutiveBody, "not-held.told-once", "para. 23" + Rules),
        new("EM2 published", new UseRecord("\u200B"), HearingInitiator, "use.reference", "art. 73(1)" + Code),
        new("EM2 published, used", new UseRecord("No. 2"), HearingInitiator, "use.once", "art. 73(1)" + Code),
        new("EM2 open, with a name alone", new ClarifyCommentAuthor(1, " "), HearingSecretary,
            "comment.author-given", "art. 73(13)" + Code),
        new("EM2 in session", new AnswerComments([1], null, AnswerOutcome.Accepted, "Yes."), HearingInitiator,
            "answers.any", "art. 73(13)2)" + Code),
        new("EM2 in session, with a comment", new AnswerComments([], null, AnswerOutcome.Accepted, "Yes."), HearingInitiator,
            "answers.chosen", "art. 73(13)2)" + Code),
        new("EM2 in session, with a comment", new AnswerComments([1, 1], null, AnswerOutcome.Accepted, "Yes."), HearingInitiator,
            "answers.open", "art. 73(13)2)" + Code),
        new("EM2 in session, with a comment", new AnswerComments([1], null, AnswerOutcome.Accepted, "\u200B"), HearingInitiator,
            "answer.reasons", "art. 73(13)2)" + Code),
        new("EM2 open", Written("\u200B\u2060"), HearingParticipant, "comment.text", "art. 73(7)" + Code),
        new("EM2 open", Written(" "), HearingParticipant, "comment.text", "art. 73(7)" + Code),
        new("EM2 open", Written("Dust", "resident-1"), HearingParticipant, "comment.own", "art. 73(7)" + Code),
        new("EM2 open", Written("Dust", "somebody", CommentChannel.Oral), HearingSecretary, "comment.oral", "art. 73(13)" + Code),
        new("EM2 in session", Written("Dust", "stranger", CommentChannel.Oral), HearingSecretary, "comment.oral", "art. 73(13)" + Code),
        new("EM2 open", Written("Dust", channel: CommentChannel.Desk, postedOn: new LocalDate(2026, 3, 1)), HearingSecretary,
            "comment.posted", "art. 73(7)" + Code),
        new("EM2 open", Written("Dust", channel: CommentChannel.Post, postedOn: new LocalDate(2026, 3, 11)), HearingSecretary,
            "comment.posted", "art. 73(7)" + Code),
        new("EM2 open, with a comment of another", new WithdrawComment(1), HearingParticipant, "comment.author", "art. 73(13)" + Code),
        new("EM2 in session, with a comment", new SetCommentAside(1, SetAsideReason.Late), HearingChair,
            "set-aside.reason", "art. 73(8)" + Code),
        new("EM2 in session, with a comment", new AnswerComment(1, AnswerOutcome.Accepted, " "), HearingInitiator,
            "answer.reasons", "art. 73(13)2)" + Code),
        new("EM2 recorded, with an answer", new AnswerComment(1, AnswerOutcome.Rejected, "No."), HearingInitiator,
            "answer.open", "art. 73(13)2)" + Code),
        new("ED1 announced", new OpenSession("person-1", "person-2", 10), HearingInitiator, "form.meeting", "art. 96(2)" + Code),
        new("ED1 announced", new RegisterParticipant("somebody", ParticipantCapacity.Public), HearingInitiator,
            "form.meeting", "art. 96(2)" + Code),
        new("EM2 open", new RegisterParticipant(" ", ParticipantCapacity.Public), HearingSecretary,
            "participant.once", "art. 73(13)" + Code),
        new("EM2 in session", new RegisterParticipant("somebody", ParticipantCapacity.Media), HearingSecretary,
            "participant.once", "art. 73(13)" + Code),
        new("EM2 open", new OpenSession("person-1", "person-2", 10), LocalExecutiveBody, "session.begins", "art. 73(1)" + Code),
        new("EM2 open, on the next day", new OpenSession("person-1", "person-2", 10), LocalExecutiveBody,
            "session.day-ends", "art. 73(1)" + Code),
        new("EM2 announced, at its hour", new OpenSession("person-1", "person-2", 10), LocalExecutiveBody,
            "materials.open", "art. 73(4)" + Code),
        new("EM2 open, at its hour", new OpenSession("person-1", "person-1", 10), LocalExecutiveBody,
            "session.chair", "art. 73(14)" + Code),
        new("EM2 open, at its hour", new OpenSession("person-1", " ", 10), LocalExecutiveBody, "session.chair", "art. 73(14)" + Code),
        new("EM2 open, at its hour", new OpenSession("person-1", "person-2", -1), LocalExecutiveBody,
            "present.number", "art. 73(13)" + Code),
        new("CR3 announced, at its hour", new OpenSession("person-1", "person-2", 30), HearingChair,
            "present.number", "art. 13(2)" + Councils),
        new("CR3 announced, at its hour", new OpenSession("person-1", "person-2", 30, 16), HearingChair,
            "present.number", "art. 13(2)" + Councils),
        new("CR3 announced, at its hour", new OpenSession("person-1", "person-2", 9, 10), HearingChair,
            "present.number", "art. 13(2)" + Councils),
        new("EM2 open, at its hour", new DeclareNotHeld(NotHeldReason.NoReport, string.Empty), HearingChair,
            "not-held.explanation", "art. 73(1)" + Code),
        new("EM2 in session", new RecordSpeech(" ", null, "Speech"), HearingSecretary, "speech.speaker", "art. 73(13)" + Code),
        new("EM2 in session", new RecordSpeech("somebody", null, " "), HearingSecretary, "speech.summary", "art. 73(13)" + Code),
        new("EM2 in session", new TakeDecision("Recommendations", 5), HearingChair, "decision.known", "art. 73(13)" + Code),
        new("CR3 in session", new TakeDecision(" ", 5), HearingChair, "decision.text", "art. 23(4)" + Councils),
        new("CR3 in session", new TakeDecision("Report", 11), HearingChair, "votes.number", "art. 23(4)" + Councils),
        new("CR3 in session", new TakeDecision("Report", -1), HearingChair, "votes.number", "art. 23(4)" + Councils),
        new("EM2 in session", new AdjournSession(new LocalDateTime(2026, 4, 22, 10, 0), " "), HearingChair,
            "adjourn.reason", "art. 73(12)" + Code),
        new("EM2 in session", new AdjournSession(new LocalDateTime(2026, 4, 21, 11, 0), "Night"), HearingChair,
            "adjourn.until", "art. 73(12)" + Code),
        new("EM2 in session", new AdjournSession(new LocalDateTime(2026, 4, 28, 0, 0), "Night"), HearingChair,
            "adjourn.until", "art. 73(12)" + Code),
        new("EM2 adjourned for too long", new ResumeSession(), HearingChair, "session.ends", "art. 73(12)" + Code),
        new("EM2 concluded, with a comment", new DrawUpRecord(Digest, true), HearingSecretary,
            "comments.answered", "art. 73(13)2)" + Code),
        new("AR1 signed, with a comment", new PublishRecord("site"), AkimOffice, "comments.answered", "para. 3.5)" + Decree),
        new("CR3 concluded, nothing adopted", new DrawUpRecord(Digest), HearingSecretary, "record.adopted", "art. 23(4)" + Councils),
        new("EM2 concluded", new DrawUpRecord(Digest), HearingSecretary, "record.recording", "art. 73(11)" + Code),
        new("EM2 concluded", new DrawUpRecord("abc", true), HearingSecretary, "record.digest", "art. 73(13)" + Code),
        new("EM2 recorded", new NoteDisagreement(" "), HearingInitiator, "disagreement.opinion", "art. 73(19)" + Code),
        new("EM2 signed by the chair", new SignRecord(), HearingChair, "signature.once", "art. 73(14)" + Code),
        new("EM2 signed", new HandOverRecord(" "), HearingChair, "hand-over.recipient", "art. 73(16)1)" + Code),
        new("EM2 handed over", new HandOverRecord("Akimat"), HearingChair, "hand-over.once", "art. 73(16)1)" + Code),
        new("EM2 signed", new PublishRecord(" "), LocalExecutiveBody, "publication.reference", "art. 73(15)" + Code),
        new("PC1 signed", new AnswerRecord("letter 2"), AnsweringBody, "answer.record-received", "art. 10(5)" + Control),
        new("PC1 handed over", new AnswerRecord(" "), AnsweringBody, "answer.reference", "art. 13(4)" + Control),
        new("PC1 answered", new AnswerRecord("letter 3"), AnsweringBody, "answer.once", "art. 13(4)" + Control),
        new("PC1 published, not answered", new CloseHearing(), HearingSecretary, "answer.given", "art. 13(4)" + Control),
        new("EM2 published", new FileAppeal(" ", "The hall was locked"), HearingParticipant, "appeal.appellant", "art. 73(13)3)" + Code),
        new("EM2 published", new FileAppeal("resident-1", " "), HearingParticipant, "appeal.grounds", "art. 73(13)3)" + Code),
        new("EM2 appealed", new DecideAppeal(true, " "), AppealBody, "appeal.reference", "art. 73(13)3)" + Code),
        new("EM2 published", new CallRepeat(RepeatGround.CommentsStand), HearingInitiator, "repeat.ground", "art. 73(17)" + Code),
        new("EM2 published", new CallRepeat(RepeatGround.AppealGranted), HearingInitiator, "repeat.ground", "art. 73(17)" + Code),
        new("EM2 published, a remark stands", new CloseHearing(), HearingSecretary, "repeat.held", "art. 73(17)" + Code),
        new("EM2 open", new CorrectMaterials(Early, Made with { Reason = " " }), LocalExecutiveBody, "slip.act", "art. 73(4)" + Code),
        new("EM2 open", new CorrectMaterials(Early, Made with { Day = Early.PlusDays(1) }), LocalExecutiveBody,
            "slip.act-day", "art. 73(4)" + Code),
        new("EM2 open", new CorrectMaterials(Early, Made), LocalExecutiveBody, "slip.record", "art. 73(4)" + Code),
        new("EM2 open", new CorrectMaterials(Early.PlusDays(1), Made), LocalExecutiveBody, "slip.day", "art. 73(4)" + Code),
        new("EM2 open", new CorrectHearingNotice(9, NoticeChannel.Broadcast, "channel 1", true, true, true, Early, Made), HearingInitiator,
            "slip.record", "art. 73(4)" + Code),
        new("EM2 in session", new CorrectHearingAttendance(0, null, Made), LocalExecutiveBody, "slip.outcome", "art. 73(13)" + Code),
    ];

    private static readonly Shown[] Limits =
    [
        new("EM2 initiated", "agreement.due", "2026-03-17", "para. 9" + Rules),
        new("EM2 announced", "materials.post.due", "2026-03-12", "art. 73(3)" + Code),
        new("ED1 announced", "materials.post.due", "2026-04-01", "para. 42" + Rules),
        new("ED1 with a comment, ended", "comments.answer.due", "2026-04-07", "para. 44" + Rules),
        new("EM2 not held", "not-held.tell.due", "2026-04-24", "para. 23" + Rules),
        new("EM2 published", "record.use.due", "2026-10-21", "art. 73(1)" + Code),
        new("EM2 announced", "materials.due", "2026-03-22", "art. 73(4)" + Code),
        new("EM2 announced", "comments.close", "2026-04-16", "art. 73(7)" + Code),
        new("DD2 announced", "discussion.ends", "2026-04-02", "art. 20(2), Law on legal acts"),
        new("EM2 in session", "session.ends", "2026-04-27", "art. 73(12)" + Code),
        new("EM2 concluded", "record.sign.due", "2026-04-23", "art. 73(14)" + Code),
        new("EM2 signed", "record.hand-over.due", "2026-04-23", "art. 73(16)1)" + Code),
        new("EM2 signed", "record.publish.due", "2026-04-23", "art. 73(15)" + Code),
        new("PC1 handed over", "answer.due", "2026-04-07", "art. 13(4)" + Control),
    ];

    private static readonly Dictionary<string, Refused> RefusalsByName =
        Refusals.Select((row, number) => (Row: row, Name: $"{number:00} {row}")).ToDictionary(pair => pair.Name, pair => pair.Row);

    public static TheoryData<string> EveryRefusal => [.. RefusalsByName.Keys];

    public static TheoryData<string, string, string, string> EveryLimit
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (Shown row in Limits)
            {
                data.Add(row.Stage, row.Code, row.LastDay, row.Article);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryRefusal))]
    public void A_rule_that_is_not_met_is_refused_with_its_article(string name)
    {
        Refused row = RefusalsByName[name];
        Story<PublicHearing> story = HearingStories.Tell(row.Stage);
        PublicHearing before = story.Case;
        Refusal refusal = story.RefusedBy(row.Command, row.Role, row.Code);
        Assert.Equal(row.Article, refusal.Basis.Text.English);
        Assert.Same(before, story.Case);
    }

    [Theory]
    [MemberData(nameof(EveryRefusal))]
    public void A_refusal_says_a_date_as_a_date_and_not_as_a_quantity(string name)
    {
        Refused row = RefusalsByName[name];
        Words? expected = HearingStories.Tell(row.Stage).RefusedBy(row.Command, row.Role, row.Code).Expected;
        if (expected is null || !System.Text.RegularExpressions.Regex.IsMatch(expected.English, @"\d\d\.\d\d\.\d{4}"))
        {
            return;
        }

        Assert.Matches("^(not later than|not earlier than|from|exactly) ", expected.English);
        Assert.Matches("^(не позднее|не ранее|с|именно) ", expected.Russian);
        Assert.DoesNotMatch("^(кемінде|ең көбі) ", expected.Kazakh);
    }

    [Theory]
    [MemberData(nameof(EveryLimit))]
    public void A_limit_is_shown_with_its_last_day_and_its_article(string stage, string code, string lastDay, string article)
    {
        PublicHearing hearing = HearingStories.Tell(stage).Case;
        HearingCalendarEntry entry = Assert.Single(HearingCalendar.Of(hearing, KazakhstanCalendar.Work), each => each.Code == code);
        Assert.Equal(Stories.Local($"{lastDay}T00:00:00") + Duration.FromDays(1), entry.At);
        Assert.Equal(article, entry.Basis.Text.English);
    }

    [Xunit.Fact]
    public void Every_rule_and_every_limit_stands_in_a_table()
    {
        HashSet<string> shown =
        [
            .. Refusals.Select(row => row.Code), .. Limits.Select(row => row.Code),
            .. HearingNoticeTests.Codes.SelectMany(code => new[] { $"{code}.time", $"{code}.due", $"{code}.given" }),
        ];
        LifecycleMap[] maps = [.. HearingEditions.All.Select(profile => HearingLifecycle.Procedure.Lifecycles.Of(profile.Id).Map)];
        IEnumerable<string> rules = maps.SelectMany(map => map.Commands).SelectMany(command => command.Rules).Select(rule => rule.Code);
        IEnumerable<string> limits = maps.SelectMany(map => map.Commands).SelectMany(command => command.Limits).Select(limit => limit.Code);
        IEnumerable<string> causes = maps.SelectMany(map => map.Causes).Select(cause => cause.Code);
        Assert.Empty(rules.Concat(limits).Concat(causes).Distinct().Where(code => !shown.Contains(code)).Order(StringComparer.Ordinal));
    }

    [Xunit.Fact]
    public void Every_rule_says_in_three_languages_what_must_be() => Assert.All(
        HearingEditions.All.SelectMany(profile => HearingLifecycle.Procedure.Lifecycles.Of(profile.Id).Map.Commands)
            .SelectMany(command => command.Rules),
        rule =>
        {
            Assert.Contains("тиіс", rule.Text.Kazakh, StringComparison.Ordinal);
            Assert.Matches("долж(ен|на|но|ны)", rule.Text.Russian);
            Assert.Contains("must", rule.Text.English, StringComparison.Ordinal);
        });

    [Xunit.Fact]
    public void A_refusal_names_the_field_to_put_right()
    {
        Story<PublicHearing> story = HearingStories.Tell("EM2 not initiated");
        Assert.Equal(
            nameof(InitiateHearing.Subject), story.RefusedBy(new InitiateHearing(Village, " "), HearingInitiator, "subject.given").Field);
        Refusal votes = HearingStories.Tell("CR3 in session").RefusedBy(new TakeDecision("Report", 11), HearingChair, "votes.number");
        Assert.Equal((nameof(TakeDecision.InFavour), "from 0 to 10", "11"), (votes.Field, votes.Expected!.English, votes.Found!.English));
        Assert.Equal([0, 10], votes.Expectation!.Values);
    }

    [Xunit.Fact]
    public void A_hearing_is_opened_under_the_profile_of_its_kind_on_the_day()
    {
        var opening = new InitiateHearing(Village, "Pit", Kind: HearingKind.EnvironmentalMeeting);
        Assert.Equal(new EditionId("EM1"), Governing(opening, "2023-09-03T23:59:59"));
        Assert.Equal(new EditionId("EM1a"), Governing(opening, "2023-09-04T00:00:00"));
        Assert.Equal(new EditionId("EM1a"), Governing(opening, "2023-11-06T23:59:59"));
        Assert.Equal(new EditionId("EM2"), Governing(opening, "2023-11-07T00:00:00"));
        Assert.Null(Governing(opening, "2021-06-30T23:59:59"));
        Assert.Null(Governing(opening with { Kind = null }, "2026-03-10T10:00:00"));
        Assert.Null(Governing(new CloseHearing(), "2026-03-10T10:00:00"));
    }

    private static EditionId? Governing(HearingCommand opening, string time) =>
        HearingLifecycle.Procedure.Governing(opening, Stories.Local(time));

    private sealed record Refused(string Stage, HearingCommand Command, Role Role, string Code, string Article)
    {
        public override string ToString() => $"{Stage}: {Command.GetType().Name}, {Code}, {Article}";
    }

    private sealed record Shown(string Stage, string Code, string LastDay, string Article);
}
