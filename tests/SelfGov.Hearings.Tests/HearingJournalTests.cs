using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Cases;
using SelfGov.Hearings.Comments;
using SelfGov.Hearings.Record;
using SelfGov.Journal;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;
using static SelfGov.Hearings.GivenHearing;

namespace SelfGov.Hearings;

public sealed class HearingJournalTests
{
    private static readonly CaseId Id = new("hearing-1");

    [Xunit.Fact]
    public async Task A_comment_whose_author_was_erased_keeps_its_place_its_answer_and_the_chain()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new FakeClock(Instant.FromUtc(2026, 3, 10, 5, 0)));
        services.AddSelfGov().UseInMemoryJournal().Add(HearingLifecycle.Procedure.ErasedBy(Roles.HearingInitiator));
        await using ServiceProvider provider = services.BuildServiceProvider();
        var hearings = provider.GetRequiredService<Cases<PublicHearing>>();
        var initiator = new Actor("initiator-1", Roles.HearingInitiator);
        await hearings.OpenAsync(Id, new EditionId("EM2"), new InitiateHearing(Village, "Gravel pit"), initiator, cancellationToken: token);
        await hearings.HandleAsync(Id, new AgreeOnSchedule(Meeting), new Actor("akimat-1", Roles.LocalExecutiveBody),
            cancellationToken: token);
        await hearings.HandleAsync(Id, new AnnounceHearing(Meeting, ["Report"]), initiator, cancellationToken: token);
        await hearings.HandleAsync(Id, Written("Dust", "resident-1"), new Actor("resident-1", Roles.HearingParticipant),
            cancellationToken: token);
        await hearings.HandleAsync(Id, new AnswerComment(1, AnswerOutcome.Accepted, "It will be watered."), initiator,
            cancellationToken: token);
        PublicHearing before = (await hearings.GetAsync(Id, token)).Case;

        await hearings.ErasePersonalDataAsync(Id, HearingActs.PublicCouncils.At("7", 2, 5), initiator, cancellationToken: token);

        PublicHearing after = (await hearings.GetAsync(Id, token)).Case;
        Assert.Equal(before.Comments.Select(WithoutDigest), after.Comments.Select(WithoutDigest));
        Assert.All(after.Comments, comment => Assert.Equal(PersonalRecord.ErasedText, comment.Digest));
        Assert.True((await hearings.VerifyAsync(Id, cancellationToken: token)).IsIntact);
        List<Fact<PublicHearing>> facts = [];
        await foreach (JournalEntry entry in hearings.HistoryAsync(Id, token))
        {
            if (entry.FactName != Erasure.FactName)
            {
                facts.Add(HearingLifecycle.Procedure.Facts.Read(entry));
            }
        }

        string document = HearingRecordDocument.Markdown(HearingRecord.Of(after, facts), Language.English);
        Assert.DoesNotContain("Dust", document, StringComparison.Ordinal);
        Assert.DoesNotContain("Daniyar", document, StringComparison.Ordinal);
        Assert.Contains("It will be watered.", document, StringComparison.Ordinal);
    }

    private static Comment WithoutDigest(Comment comment) => comment with { Digest = string.Empty };
}
