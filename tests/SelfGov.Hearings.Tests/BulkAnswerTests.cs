using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;
using static SelfGov.Kazakhstan.Bodies.Roles;

namespace SelfGov.Hearings;

public sealed class BulkAnswerTests
{
    [Xunit.Fact]
    public void Three_thousand_comments_with_one_text_get_one_answer()
    {
        (Lifecycle<PublicHearing, HearingState> lifecycle, PublicHearing hearing) = Many(3_000);
        hearing = Next(
            lifecycle, hearing, new AnswerComments([], 1, AnswerOutcome.Rejected, "The road is watered."),
            out Decision<PublicHearing>.Accepted decision);
        var answered = Assert.IsType<CommentsAnswered>(Assert.Single(decision.Facts));
        Assert.Equal(Enumerable.Range(1, 3_000), answered.Numbers);
        Assert.Equal((0, 3_001), (hearing.Comments.Unanswered, hearing.Comments.Count));
        Assert.All(hearing.Comments.Take(3_000), comment => Assert.Equal(AnswerOutcome.Rejected, comment.Outcome));
        Assert.Equal(CommentState.SetAside, hearing.Comments[3_000].State);
    }

    // Bytes and not time: they are the same on a slow machine. Ten times as many comments have paths that are some nodes longer.
    [Xunit.Fact]
    public void An_answer_to_ten_times_as_many_allocates_about_ten_times_as_much() =>
        Assert.InRange(Allocated(3_000), 1, 16 * Allocated(300));

    [Xunit.Fact]
    public void The_numbers_are_answered_together_and_no_other()
    {
        Story<PublicHearing> story = Open()
            .Accepts(Written("Dust", "resident-1"), HearingSecretary).Accepts(Written("Noise", "resident-2"), HearingSecretary)
            .Accepts(Written("Dust", "resident-3"), HearingSecretary)
            .Accepts(new AnswerComments([1, 2], null, AnswerOutcome.Accepted, "Yes."), HearingInitiator);
        Assert.Equal([CommentState.Answered, CommentState.Answered, CommentState.Received],
            story.Case.Comments.Select(comment => comment.State));
        Refusal refusal = story.RefusedBy(
            new AnswerComments([1, 3, 3, 9, 0, -1], null, AnswerOutcome.Accepted, "Yes."), HearingInitiator, "answers.open");
        Assert.Equal("No. 1, 3, 9, 0, -1", refusal.Found!.English);
        story.RefusedBy(new AnswerComments([3], 3, AnswerOutcome.Accepted, "Yes."), HearingInitiator, "answers.chosen");
        story.RefusedBy(new AnswerComments([], 9, AnswerOutcome.Accepted, "Yes."), HearingInitiator, "answers.open");
        story.Accepts(new AnswerComments([], 1, AnswerOutcome.Accepted, "Yes too."), HearingInitiator).ReplaysToItself();
        Assert.Equal(0, story.Case.Comments.Unanswered);
    }

    [Xunit.Fact]
    public void The_record_gives_the_answer_to_each()
    {
        Story<PublicHearing> story = Opened(Open()
                .Accepts(Written("Dust", "resident-1"), HearingSecretary).Accepts(Written("Dust", "resident-2"), HearingSecretary))
            .Accepts(new AnswerComments([], 2, AnswerOutcome.Accepted, "The road is watered."), HearingInitiator)
            .Accepts(new CloseSession(), HearingChair);
        Assert.All(HearingRecord.Of(story.Case, story.Facts).Comments, row => Assert.Equal("The road is watered.", row.Reasons));
        story.Accepts(new DrawUpRecord(Digest, true), HearingSecretary);
    }

    private static long Allocated(int count)
    {
        (Lifecycle<PublicHearing, HearingState> lifecycle, PublicHearing hearing) = Many(count);
        var command = new AnswerComments([], 1, AnswerOutcome.Rejected, "The road is watered.");
        Next(lifecycle, hearing, command, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Next(lifecycle, hearing, command, out _);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // The last one is by the author of the first: a duplicate.
    private static (Lifecycle<PublicHearing, HearingState> Lifecycle, PublicHearing Hearing) Many(int count)
    {
        Lifecycle<PublicHearing, HearingState> lifecycle = HearingLifecycle.Under(Profile("EM2"));
        PublicHearing hearing = Open().Case;
        for (int i = 0; i <= count; i++)
        {
            hearing = Next(lifecycle, hearing, Written("Dust on the road", $"resident-{i % count}"), out _);
        }

        return (lifecycle, hearing);
    }

    private static PublicHearing Next(
        Lifecycle<PublicHearing> lifecycle, PublicHearing hearing, HearingCommand command, out Decision<PublicHearing>.Accepted decision)
    {
        Role role = command is SubmitComment ? HearingSecretary : HearingInitiator;
        decision = Assert.IsType<Decision<PublicHearing>.Accepted>(
            lifecycle.Decide(hearing, command, new Context(Stories.Local("2026-03-11T10:00:00"), new Actor("person-1", role))));
        return decision.Next;
    }
}
