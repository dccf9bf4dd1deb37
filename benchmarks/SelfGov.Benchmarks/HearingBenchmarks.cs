using BenchmarkDotNet.Attributes;
using NodaTime;
using SelfGov.Hearings;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Benchmarks;

/// <summary>Whether a comment in a hearing, its answer, or a refusal for want of answers costs more the more comments there are.</summary>
[MemoryDiagnoser]
public class HearingBenchmarks
{
    private static readonly Locality Village = new("193630100", "Test rural district", "Asia/Almaty", 1_500);
    private static readonly HearingSchedule Schedule = new(new LocalDateTime(2026, 4, 21, 11, 0), "House of culture");
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 10, 5, 0);
    private readonly Lifecycle<PublicHearing> lifecycle = HearingLifecycle.Procedure.Lifecycles.Of(new EditionId("EM2"));
    private readonly Context atDesk = new(Morning, new Actor("secretary", Roles.HearingSecretary));
    private readonly Context byInitiator = new(Morning, new Actor("initiator", Roles.HearingInitiator));
    private readonly Context bySecretary = new(Instant.FromUtc(2026, 4, 21, 7, 0), new Actor("secretary", Roles.HearingSecretary));
    private readonly SubmitComment oneMore = Comment("newcomer");
    private readonly SubmitComment duplicate = Comment("resident-1");
    private readonly AnswerComment answer = new(1, AnswerOutcome.PartlyAccepted, "The road will be watered twice a day.");
    private readonly DrawUpRecord draw = new("3b7d5c0f8e2a91644c1de0a75b9f23886d104ef7a2c5b3900f1e8d7c6b5a4932", HasRecording: true);
    private PublicHearing hearing = null!;
    private PublicHearing concluded = null!;

    /// <summary>How many comments the hearing has.</summary>
    [Params(10, 1_000, 100_000)]
    public int Comments { get; set; }

    /// <summary>Gathers the comments, and holds the hearing to its end.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var authority = new Context(Morning, new Actor("authority", Roles.LocalExecutiveBody));
        hearing = lifecycle.Begin(new CaseId("hearing-1"));
        hearing = Next(hearing, new InitiateHearing(Village, "Gravel pit"), byInitiator);
        hearing = Next(hearing, new AgreeOnSchedule(Schedule), authority);
        hearing = Next(hearing, new AnnounceHearing(Schedule, ["Report"]), byInitiator);
        hearing = Next(hearing, new GiveNotice(NoticeChannel.Newspaper, "No. 20"), byInitiator);
        hearing = Next(hearing, new GiveNotice(NoticeChannel.Broadcast, "channel 1"), byInitiator);
        hearing = Next(hearing, new OpenMaterials("site"), byInitiator);
        for (int i = 1; i <= Comments; i++)
        {
            hearing = Next(hearing, Comment("resident-" + i), atDesk);
        }

        Instant session = Instant.FromUtc(2026, 4, 21, 6, 0);
        concluded = Next(hearing, new OpenSession("chair", "secretary", 40), authority with { Now = session });
        concluded = Next(concluded, new CloseSession(), new Context(session, new Actor("chair", Roles.HearingChair)));
    }

    /// <summary>One more comment.</summary>
    [Benchmark]
    public Decision<PublicHearing> DecideOneMoreComment() => lifecycle.Decide(hearing, oneMore, atDesk);

    /// <summary>A comment that its author submitted before: it is found among all.</summary>
    [Benchmark]
    public Decision<PublicHearing> DecideDuplicate() => lifecycle.Decide(hearing, duplicate, atDesk);

    /// <summary>An answer to one of the comments.</summary>
    [Benchmark]
    public Decision<PublicHearing> DecideAnswer() => lifecycle.Decide(hearing, answer, byInitiator);

    /// <summary>The record is refused, because the comments have no answers: ten of them are listed and all are counted.</summary>
    [Benchmark]
    public Decision<PublicHearing> RefuseRecord() => lifecycle.Decide(concluded, draw, bySecretary);

    private static SubmitComment Comment(string author) =>
        new(CommentKind.Remark, CommentChannel.Portal, "The road to the pit runs past the school and is not watered.", author);

    private PublicHearing Next(PublicHearing current, ICommand<PublicHearing> command, Context context) =>
        ((Decision<PublicHearing>.Accepted)lifecycle.Decide(current, command, context)).Next;
}
