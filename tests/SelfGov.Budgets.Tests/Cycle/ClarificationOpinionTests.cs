using NodaTime;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Journal;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>The assembly considers a clarification and vetoes none (2025: 96(1)); its opinion goes with the decision.</summary>
public sealed class ClarificationOpinionTests
{
    private static readonly PaperReference Protocol = new("Assembly of the test district", "5", new LocalDate(2026, 4, 1));

    public static TheoryData<string, int> Editions => new() { { "B3", 2025 }, { "B4", 2026 } };

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_clarification_goes_on_over_an_objection_that_is_proved(string edition, int year)
    {
        CycleStory story = new CycleStory(edition, year).Executed().Proposed();
        EntryReference voted = Rejected(story);
        story.RefusedBy(
            new ConsiderClarification(1, voted, Opinion: AssemblyStand.Consent), Roles.AkimsOffice, "opinion.proved");
        story.RefusedBy(new ConsiderClarification(1, Rejected(story, present: 9)), Roles.AkimsOffice, "agreement.quorum");
        story.RefusedBy(new ConsiderClarification(1, Rejected(story, unit: "712")), Roles.AkimsOffice, "agreement.unit");
        story.RefusedBy(new ConsiderClarification(1, Rejected(story, digest: Document(1).Digest)), Roles.AkimsOffice, "agreement.document");
        story.RefusedBy(
            new ConsiderClarification(1, Rejected(story, kind: AgendaItemKind.BudgetCorrection)), Roles.AkimsOffice, "agreement.kind");
        story.RefusedBy(new ConsiderClarification(1, Rejected(story, isSigned: false)), Roles.AkimsOffice, "agreement.proved");
        story.Do(new ConsiderClarification(1, voted), Roles.AkimsOffice);
        Assert.Equal(new(AssemblyStand.Objection, story.Today, voted, null), story.Case.Clarifications[0].Opinion);
        Through(story, Of(edition, year, lights: 35_000, taxes: 25_000));
        story.Proposed().RefusedBy(new ConsiderClarification(2, voted), Roles.AkimsOffice, "agreement.new");
        story.Story.ReplaysToItself();
    }

    [Theory]
    [InlineData(AssemblyStand.Consent)]
    [InlineData(AssemblyStand.Objection)]
    [InlineData(AssemblyStand.Silence)]
    public void A_clarification_goes_on_whatever_a_protocol_says_also_where_the_assembly_was_silent(AssemblyStand stand)
    {
        CycleStory story = new CycleStory("B4", 2026).Executed().Proposed()
            .Do(new ConsiderClarification(1, null, Protocol, stand), Roles.AkimsOffice);
        var opinion = new ClarificationOpinion(stand, Protocol.Day, null, Protocol);
        Assert.Equal(opinion, story.Case.Clarifications[0].Opinion);
        Through(story, Of("B4", 2026, lights: 35_000, taxes: 25_000));
        Assert.Equal(opinion, Assert.Single(story.Story.Facts.OfType<ClarificationSubmitted>()).Opinion);
        Assert.Equal(opinion, story.Case.Clarifications[0].Opinion);
        story.Story.ReplaysToItself();
    }

    [Fact]
    public void A_clarification_that_the_assembly_has_not_considered_does_not_go_on_and_the_assembly_drops_none()
    {
        CycleStory story = new CycleStory("B4", 2026).Executed().Proposed();
        story.RefusedBy(new SupportClarification(1), Roles.BudgetCommission, "part.state");
        story.RefusedBy(new ConsiderClarification(1, Opinion: AssemblyStand.Silence), Roles.AkimsOffice, "agreement.given");
        story.RefusedBy(new DropClarification(1), Roles.Assembly, "actor.role");
    }

    [Fact]
    public void A_correction_needs_the_consent_all_the_same()
    {
        CycleStory story = new CycleStory("B4", 2026).Executed();
        CorrectBudget correction = story.Correction(Of("B4", 2026, lights: 29_000, roads: 22_000));
        EntryReference voted = Rejected(story, AgendaItemKind.BudgetCorrection, CorrectionDigest.Of(correction.Corrected));
        story.RefusedBy(correction with { Agreement = voted }, Roles.Akim, "agreement.majority");
        story.Do(correction, Roles.Akim);
    }

    [Fact]
    public void By_a_policy_the_two_weeks_after_the_district_budget_do_not_wait_for_the_notice_of_a_meeting()
    {
        BudgetLaw law = BudgetEditions.All[new EditionId("B4")].Law;
        CycleStory waits = Higher(law);
        var notAwaited = new ConsiderClarification(1, Opinion: AssemblyStand.NotAwaited);
        waits.RefusedBy(notAwaited, Roles.AkimsOffice, "opinion.awaited");

        law = law with { Policies = law.Policies with { HigherBudgetClarificationWaitsForTheAssembly = false, PapersAreAccepted = false } };
        CycleStory story = Higher(law);
        story.RefusedBy(notAwaited with { Paper = Protocol }, Roles.AkimsOffice, "agreement.given");
        story.RefusedBy(new ConsiderClarification(1, null, Protocol), Roles.AkimsOffice, "agreement.paper");
        story.Do(notAwaited, Roles.AkimsOffice);
        Assert.Equal(new(AssemblyStand.NotAwaited, null, null, null), story.Case.Clarifications[0].Opinion);
        Through(story, Of("B4", 2026, lights: 35_000, taxes: 25_000));
        story.Proposed().RefusedBy(notAwaited with { Number = 2 }, Roles.AkimsOffice, "opinion.awaited");

        static CycleStory Higher(BudgetLaw law)
        {
            var story = new CycleStory("B4", 2026, law);
            return story.Executed().Proposed(ClarificationGround.HigherBudgetClarified, higher: new LocalDate(2026, 4, 1));
        }
    }

    [Fact]
    public void An_older_entry_without_an_opinion_is_a_consent()
    {
        CycleStory story = new CycleStory("B4", 2026).Executed().Proposed();
        BudgetCycle folded = story.Story.Lifecycle.Evolve(story.Case, new ClarificationConsidered(story.Today, 1, null, Protocol));
        Assert.Equal(new(AssemblyStand.Consent, Protocol.Day, null, Protocol), folded.Clarifications[0].Opinion);
        Assert.Null(new CycleStory("B2", 2023).Executed().Proposed().Considered().Case.Clarifications[0].Opinion);
    }

    private static void Through(CycleStory story, Figures.Budget draft) => story
        .Do(new SupportClarification(1), Roles.BudgetCommission)
        .Do(new SubmitClarificationRequests(1), Roles.AkimsOffice)
        .Do(new ConcludeOnRequests(1), Roles.PlanningBody)
        .Do(new DraftClarifiedBudget(1, draft), Roles.PlanningBody)
        .ClarificationSubmitted()
        .Do(new ClarifyBudget(1), Roles.Maslikhat);

    private static EntryReference Rejected(
        CycleStory story, AgendaItemKind kind = AgendaItemKind.BudgetClarification, string? digest = null, int present = 15,
        string? unit = null, bool isSigned = true)
    {
        LocalDate day = story.Today;
        MeetingFact[] facts =
        [
            new Convened(
                day, new Locality(unit ?? District.Code, "Test unit", "Asia/Almaty", 3_000), 20,
                [new ProposedItem(kind, new AgendaDocument("document", digest ?? story.Case.ClarificationUnderWay!.Proposal.Digest))]),
            new NoticeGiven(day, new SittingNotice(day.At(new LocalTime(9, 0)), "House of culture")),
            new QuorumReached(day, present),
            new Opened(day),
            new PresidiumElected("person-1", present, "person-2", present),
            new AgendaApproved(present),
            new ItemRejected(day, 1, present, 3),
            .. isSigned
                ? new MeetingFact[]
                {
                    new ProtocolSigned(
                        day,
                        new SittingProtocol(
                            day, "House of culture", 900, present, true, "person-1", "person-2", true, new string('1', 64))),
                }
                : [],
        ];
        return KnownProofs.Entry(
            MeetingLifecycle.Procedure,
            KnownProofs.JournalOf(
                MeetingLifecycle.Procedure, new EditionId("L4"), new CaseId($"rejected-{kind}-{present}-{unit}-{isSigned}"), facts,
                Instant.FromUnixTimeSeconds(2_000_000)), 6);
    }
}
