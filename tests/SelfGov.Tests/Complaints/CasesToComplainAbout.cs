using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Elections.Accreditations;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Commissions;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.Complaints;

/// <summary>A case of each kind that the library has, opened in one journal, and the complaint next to it.</summary>
internal sealed class CasesToComplainAbout(ICaseJournal journal, FakeClock clock)
{
    private static readonly CaseId Id = new("case-1");

    /// <summary>Opens a case of a kind at the moment of the clock, and names it as a complaint does.</summary>
    internal Task<CaseReference> OpenAsync(string kind) => kind switch
    {
        AkimElectionLifecycle.Kind => OpenAsync(
            AkimElectionLifecycle.Procedure, "D2",
            new RecordGround(Election.Village(), new Ground(GroundKind.EarlyTermination, Today.PlusDays(-20))),
            Roles.TerritorialCommission),
        IndirectElectionLifecycle.Kind => OpenAsync(
            IndirectElectionLifecycle.Procedure, "A2",
            new RecordIndirectGround(Election.Village(), new Ground(GroundKind.TermEnds, Today.PlusDays(60))), Roles.TerritorialCommission),
        TermLifecycle.Kind => OpenAsync(
            TermLifecycle.Procedure, "D2-village", new BeginTerm(
                Election.Village(), new LocalDate(2023, 9, 21), Stated: new AkimOnPaper(new("Commission", "12", new(2023, 9, 21)), "anna")),
            Roles.TerritorialCommission),
        NoConfidenceLifecycle.Kind => OpenAsync(
            NoConfidenceLifecycle.Procedure, "N2", GivenMotion.Motion(), GivenMotion.Deputies),
        TerminationLifecycle.Kind => OpenAsync(
            TerminationLifecycle.Procedure, "D2-village",
            new RecordTerminationGround(GivenTermination.Village, TerminationGround.Death, Today), Roles.TerritorialCommission),
        CommissionLifecycle.Kind => OpenAsync(
            CommissionLifecycle.Procedure, "EC4", new EstablishCommission(GivenMeeting.Village, CommissionKind.Raion, 7),
            Roles.CentralCommission),
        AccreditationLifecycle.Kind => OpenAsync(
            AccreditationLifecycle.Procedure, "EA4", new OpenAccreditation(Election.Village(), Today.PlusDays(60)),
            Roles.TerritorialCommission),
        MeetingLifecycle.Kind => OpenAsync(MeetingLifecycle.Procedure, "L4", GivenMeeting.Convening(), Roles.UnitAkim),
        GatheringLifecycle.Kind => OpenAsync(
            GatheringLifecycle.Procedure, "L4",
            new ConveneGathering(GivenMeeting.Village, 1_000, [new ProposedItem(AgendaItemKind.AssemblyComposition)]), Roles.UnitAkim),
        SeparateGatheringLifecycle.Kind => OpenAsync(
            SeparateGatheringLifecycle.Procedure, "L4",
            new SetPlot(GivenMeeting.Village, "abay-street", PlotKind.Street, 3), Roles.UnitAkim),
        MonitoringLifecycle.Kind => OpenAsync(
            MonitoringLifecycle.Procedure, "L4",
            new FormCommission(GivenMeeting.Village, 5, Paper: Formation()), Roles.AkimOffice),
        BudgetCycleLifecycle.Kind => OpenAsync(
            BudgetCycleLifecycle.Procedure, BudgetEditions.All.On(Today)!.Id.Value,
            new CycleStory(BudgetEditions.All.On(Today)!.Id.Value, Today.Year + 1).Opening, Roles.AkimsOffice),
        ParticipatoryBudgetLifecycle.Kind => OpenAsync(
            ParticipatoryBudgetLifecycle.ProcedureUnder(Participation()), "order-1",
            new AnnounceParticipation(TestBudgets.District, 2027), Roles.AkimsOffice),
        HearingLifecycle.Kind => OpenAsync(
            HearingLifecycle.Procedure, "EM2", new InitiateHearing(GivenHearing.Village, "Gravel pit"), Roles.HearingInitiator),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The test has no case of this kind."),
    };

    private LocalDate Today => clock.GetCurrentInstant().InZone(GivenComplaint.Village.Zone).Date;

    private PaperReference Formation() => new("Assembly of the district", "7", Today.PlusDays(-1));

    private static ParticipatoryBudgetRules Participation() => new(
        new EditionId("order-1"),
        new DateInterval(new LocalDate(2026, 1, 20), new LocalDate(2026, 3, 1)),
        new LocalDate(2026, 4, 1),
        new DateInterval(new LocalDate(2026, 4, 10), new LocalDate(2026, 4, 20)),
        18, VoteMethod.Online, 2, TestBudgets.Money(10_000), Share.AtLeast(1, 10));

    private async Task<CaseReference> OpenAsync<TCase>(
        Procedure<TCase> procedure, string edition, ICommand<TCase> opening, Role role)
        where TCase : Case
    {
        var cases = new Cases<TCase>(procedure, journal, clock);
        Decision<TCase> decision = await cases.OpenAsync(
            Id, new EditionId(edition), opening, new Actor("somebody", role), cancellationToken: TestContext.Current.CancellationToken);
        if (decision is Decision<TCase>.Refused refused)
        {
            Assert.Fail(string.Join("; ", refused.Refusals.Select(refusal => refusal.Explain(Language.English))));
        }

        return new CaseReference(procedure.Kind, Id.ToString());
    }
}
