using NodaTime;
using NodaTime.Text;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle.Clarifications;
using SelfGov.Budgets.Figures;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using static SelfGov.Budgets.Cycle.TestBudgets;

namespace SelfGov.Budgets.Cycle;

/// <summary>A cycle under test that runs to where a test begins, with a day for each step.</summary>
internal sealed class CycleStory
{
    private int serial;

    internal CycleStory(string edition, int year, BudgetLaw? law = null)
    {
        Edition = edition;
        Year = year;
        Story = Stories.Of(
            BudgetCycleLifecycle.Under(law ?? BudgetEditions.All[new EditionId(edition)].Law), BudgetCycleLifecycle.Procedure.Facts);
    }

    internal string Edition { get; }

    internal int Year { get; }

    internal Story<BudgetCycle> Story { get; }

    internal BudgetCycle Case => Story.Case;

    internal BudgetCycleState State => Case.State;

    internal LocalDate Today => Story.Now.InZone(District.Zone).Date;

    internal CycleStory Until(string time)
    {
        Story.Until(time);
        return this;
    }

    internal CycleStory On(int month, int day, int yearsAfter = -1) =>
        Until(LocalDateTimePattern.ExtendedIso.Format(new LocalDate(Year + yearsAfter, month, day).At(new LocalTime(10, 0))));

    internal CycleStory Do(ICommand<BudgetCycle> command, Role role)
    {
        Story.Accepts(command, role).Until(Story.Now);
        return this;
    }

    internal Refusal RefusedBy(ICommand<BudgetCycle> command, Role role, string code) => Story.RefusedBy(command, role, code);

    internal EntryReference Agreed(AgendaItemKind kind = AgendaItemKind.DraftBudget, string? digest = null) =>
        Agreement(kind, digest ?? Case.Digest!, Today, ++serial);

    internal SendRevenueForecast Opening => new(District, Year, Of(Edition, Year).Receipts);

    internal CycleStory Requested() => On(5, 10)
        .Do(Opening, Roles.AkimsOffice)
        .Do(new CommunicateLimits(Money(120_000)), Roles.PlanningBody)
        .Do(new SubmitRequest(Money(101_000)), Roles.AkimsOffice);

    internal CycleStory Drafted() => Requested().On(8, 1).Do(new PrepareDraft(Plan(Edition, Year)), Roles.AkimsOffice);

    internal CycleStory BeforeAssembly() => Drafted().Do(new PutDraftToAssembly(), Roles.Akim);

    internal CycleStory WithAgreement()
    {
        BeforeAssembly().On(8, 20);
        return Do(new RecordAgreement(Agreed()), Roles.AkimsOffice);
    }

    internal CycleStory Determined() => WithAgreement().Do(new SubmitDraft(), Roles.AkimsOffice).ThroughCommission();

    internal CycleStory ThroughCommission() => ThroughCommissionOn(10, 10);

    internal CycleStory ThroughCommissionOn(int month, int day) => Do(new PutDraftToCommission(), Roles.PlanningBody)
        .On(month, day).Do(new DetermineDraft(), Roles.BudgetCommission);

    // The assembly looks at the determined draft again where the edition asks for it.
    internal CycleStory Looked() => Case.Law.SecondLookDue is null ? this
        : On(10, 20).Do(new PutDraftToAssemblyAgain(), Roles.AkimsOffice).Do(new RecordAgreement(Agreed()), Roles.AkimsOffice);

    internal CycleStory ThroughDecision()
    {
        Looked();
        return On(11, 5).Do(new DraftDecision(), Roles.PlanningBody).Do(new SubmitDecision(), Roles.DistrictAkimat);
    }

    internal CycleStory Submitted() => Determined().ThroughDecision();

    internal CycleStory Concluded() => Submitted()
        .Do(new ReferToCommissions(), Roles.Maslikhat)
        .On(11, 25).Do(new ConcludeCommissions(), Roles.LeadCommission);

    internal CycleStory DistrictSigned(int month = 12, int day = 20) =>
        Concluded().On(month, day).Do(new RecordDistrictBudgetSigned(Today), Roles.Maslikhat);

    internal CycleStory Approved() => DistrictSigned().On(12, 24).Do(new ApproveBudget(), Roles.Maslikhat);

    internal CycleStory Executed() => Approved().Do(new DecideImplementation(), Roles.Akim).On(4, 1, yearsAfter: 0);

    internal CycleStory Closed() => Executed().On(1, 10, yearsAfter: 1);

    internal CycleStory Reported()
    {
        Closed().On(2, 15, 1).Do(new SubmitReportToAssembly(Document(900)), Roles.AkimsOffice);
        return On(2, 25, 1).Do(new RecordReportAgreement(Agreed(AgendaItemKind.BudgetReport, Document(900).Digest)), Roles.AkimsOffice);
    }

    internal CycleStory Proposed(
        ClarificationGround ground = ClarificationGround.StabilityThreat, ClarificationInitiator initiator = ClarificationInitiator.Akim,
        LocalDate? higher = null)
    {
        Role role = initiator switch
        {
            ClarificationInitiator.Akim => Roles.Akim,
            ClarificationInitiator.Assembly => Roles.Assembly,
            ClarificationInitiator.DistrictAkimat => Roles.DistrictAkimat,
            _ => Roles.Deputies,
        };
        return Do(new ProposeClarification(ground, initiator, Document(700 + Case.Clarifications.Count), higher), role);
    }

    internal CycleStory Considered()
    {
        Clarification clarification = Case.ClarificationUnderWay!;
        return Do(
            new ConsiderClarification(
                clarification.Number,
                Case.Law.AssemblyConsidersClarifications
                    ? Agreed(AgendaItemKind.BudgetClarification, clarification.Proposal.Digest)
                    : null),
            Roles.AkimsOffice);
    }

    internal CycleStory ClarificationDrafted(Budget draft)
    {
        int number = Case.ClarificationUnderWay!.Number;
        return Considered()
            .Do(new SupportClarification(number), Roles.BudgetCommission)
            .Do(new SubmitClarificationRequests(number), Roles.AkimsOffice)
            .Do(new ConcludeOnRequests(number), Roles.PlanningBody)
            .Do(new DraftClarifiedBudget(number, draft), Roles.PlanningBody);
    }

    internal CycleStory ClarificationSubmitted()
    {
        int number = Case.ClarificationUnderWay!.Number;
        return Do(new SecondClarification(number), Roles.BudgetCommission)
            .Do(new DraftClarificationDecision(number), Roles.PlanningBody)
            .Do(new SubmitClarification(number), Roles.DistrictAkimat);
    }

    internal CycleStory Clarified(Budget draft)
    {
        int number = Case.ClarificationUnderWay!.Number;
        return ClarificationDrafted(draft).ClarificationSubmitted().Do(new ClarifyBudget(number), Roles.Maslikhat);
    }

    internal CorrectBudget Correction(Budget corrected) =>
        new(corrected, Document(800), Agreed(AgendaItemKind.BudgetCorrection, CorrectionDigest.Of(corrected)));
}
