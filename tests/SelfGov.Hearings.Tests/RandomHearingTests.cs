using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using SelfGov.Hearings.Comments;
using SelfGov.Kazakhstan;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class RandomHearingTests
{
    private static readonly Lifecycle<PublicHearing, HearingState>[] Lifecycles =
        [.. HearingEditions.All.Where(profile => profile.Last is null).Select(profile => HearingLifecycle.Under(profile))];

    [Xunit.Fact]
    public void No_sequence_of_commands_publishes_an_unanswered_comment_or_counts_one_out_of_time() => Gen.UInt.Sample(
        seed =>
        {
            Story<PublicHearing> story = RandomHearing.Tell(seed, Lifecycles);
            AssertIsLawful(story.Case, story.Facts);
            story.ReplaysToItself();
            Assert.Equal(story.Facts.Length, story.Case.Version);
        },
        iter: TestSize.Of(60, full: 300));

    [Xunit.Fact]
    public void The_stories_reach_every_kind_of_fact()
    {
        HashSet<Type> missing = [.. typeof(HearingFact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(HearingFact)))];
        for (uint seed = 0; seed < 1500 && (TestSize.IsFull || missing.Count > 0); seed++)
        {
            missing.ExceptWith(RandomHearing.Tell(seed, Lifecycles).Facts.Select(fact => fact.GetType()));
        }

        Assert.Empty(missing);
    }

    [Xunit.Fact]
    public void What_stands_open_can_be_taken()
    {
        var options = new OpenOptions<PublicHearing>(
            HearingLifecycle.Procedure, TestSize.Of(1, full: 5),
            new Witness<PublicHearing>(
                typeof(AnnounceHearing), "days that keep several time limits at once",
                (hearing, now) => Schedules(hearing, now).Select(schedule => new AnnounceHearing(schedule, ["Question"]))),
            new Witness<PublicHearing>(
                typeof(RescheduleHearing), "days that keep several time limits at once",
                (hearing, now) => Schedules(hearing, now).Select(schedule => new RescheduleHearing(schedule, "Illness"))),
            new Witness<PublicHearing>(
                typeof(AnswerComments), "the numbers that are to be answered still",
                (hearing, _) => hearing.Comments.FirstUnanswered(int.MaxValue)
                    .Select(number => new AnswerComments([number], null, AnswerOutcome.Accepted, "Yes."))));
        for (uint seed = 0; seed < TestSize.Of(20, full: 200); seed++)
        {
            RandomHearing.Tell(seed, Lifecycles, options.Look);
        }

        options.AssertAllCanBeTaken();
    }

    private static HearingSchedule[] Schedules(PublicHearing hearing, LocalDateTime now)
    {
        LocalDate day = now.Date.PlusDays(60);
        HearingSchedule[] free =
        [
            .. Enumerable.Range(0, 5).Select(later => new HearingSchedule(day.PlusDays(later).At(new LocalTime(15, 0)), "Hall")),
            new(null, "Portal", null, day, day.PlusDays(30)),
        ];
        return hearing.Round.Agreed is { } agreed ? [agreed, .. free] : free;
    }

    private static void AssertIsLawful(PublicHearing hearing, ImmutableArray<Fact<PublicHearing>> facts)
    {
        HashSet<int> open = [];
        HashSet<(int Hearing, string Author, string Digest)> considered = [];
        Dictionary<int, (int Hearing, string Author, string Digest)> texts = [];
        int held = 0;
        HashSet<int> inTime = [];
        HearingSchedule? schedule = null;
        foreach (Fact<PublicHearing> fact in facts)
        {
            switch (fact)
            {
                case HearingAnnounced announced:
                    schedule = announced.Schedule;
                    break;
                case HearingRescheduled moved:
                    schedule = moved.Schedule;
                    break;
                case CommentReceived received:
                    Assert.Equal(texts.Count + 1, received.Number);
                    texts.Add(received.Number, (held, received.Author ?? string.Empty, received.Digest));
                    open.Add(received.Number);
                    if (received.Channel == CommentChannel.Oral || SentOn(received, hearing) < CloseOf(hearing, schedule!))
                    {
                        inTime.Add(received.Number);
                    }

                    break;
                case CommentSetAside aside:
                    Assert.True(open.Remove(aside.Number) || hearing.Comments[aside.Number - 1].Outcome is not null);
                    break;
                case CommentWithdrawn withdrawn:
                    open.Remove(withdrawn.Number);
                    break;
                case CommentAnswered answered:
                    open.Remove(answered.Number);
                    break;
                case CommentsAnswered answered:
                    open.ExceptWith(answered.Numbers);
                    break;
                case CommentAuthorClarified clarified:
                    texts[clarified.Number] = texts[clarified.Number] with { Author = clarified.Author };
                    break;

                // Who upholds at the repeat what was said at the hearing repeats nothing; where none was held, nothing was said yet.
                case RepeatCalled { Ground: not RepeatGround.NotHeld } or AppealGranted:
                    held++;
                    break;
                case RecordPublished:
                    Assert.True(open.Count == 0 || hearing.Profile.Kind == HearingKind.EnvironmentalDiscussion);
                    break;
                case DiscussionEnded ended:
                    Assert.Equal(schedule!.Last, ended.On);
                    break;
            }
        }

        Assert.Equal(open.Count, hearing.Comments.Unanswered);
        Assert.Equal(hearing.Comments.Count(comment => comment.State is CommentState.Received or CommentState.Answered),
            hearing.Comments.Counted);
        foreach (Comment comment in hearing.Comments.Where(comment => comment.State is CommentState.Received or CommentState.Answered))
        {
            Assert.NotNull(comment.Author);
            Assert.Contains(comment.Number, inTime);
            Assert.True(considered.Add(texts[comment.Number]), $"Comment {comment.Number} is considered twice.");
        }
    }

    private static Instant SentOn(CommentReceived received, PublicHearing hearing) =>
        received.PostedOn is { } posted ? hearing.Zone.AtStartOfDay(posted).ToInstant() : received.At;

    // Counted here by hand, and not by the limits of the lifecycle: three working days, or the announced hour, or the last day or its
    // hour.
    private static Instant CloseOf(PublicHearing hearing, HearingSchedule schedule)
    {
        if (schedule.Session is not { } session)
        {
            return hearing.Profile.Kind == HearingKind.EnvironmentalDiscussion
                ? schedule.Last!.Value.At(new LocalTime(18, 0)).InZoneLeniently(hearing.Zone).ToInstant()
                : hearing.Zone.AtStartOfDay(schedule.Last!.Value.PlusDays(1)).ToInstant();
        }

        return hearing.Profile.Kind == HearingKind.EnvironmentalMeeting
            ? hearing.Zone.AtStartOfDay(KazakhstanCalendar.Work.AddWorkingDays(session.Date, -3).PlusDays(1)).ToInstant()
            : session.InZoneLeniently(hearing.Zone).ToInstant();
    }
}
