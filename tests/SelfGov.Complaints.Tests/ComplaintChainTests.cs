using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Complaints;

/// <summary>
/// An appeal is a complaint of its own, about the complaint before it; the host opens it and records it on the one before.
/// </summary>
public sealed class ComplaintChainTests
{
    private static readonly CaseReference Meeting = new(MeetingLifecycle.Kind, "meeting-1");
    private readonly FakeClock clock = new(Stories.Local("2023-08-29T10:00:00"));
    private readonly Cases<Complaint> complaints;

    public ComplaintChainTests() => complaints = new(ComplaintLifecycle.Procedure, new InMemoryJournal(), clock);

    [Fact]
    public async Task From_a_commission_to_the_higher_one_and_on_to_the_court()
    {
        FileComplaint first = GivenComplaint.ToHigherCommission();
        await OpenAsync("first", "C1", first);
        await ConsideredAsync("first", Roles.OblastCommission, upheld: false);

        CaseReference reference = (await GetAsync("first")).Reference;
        var act = new ComplainedAct(ComplaintSubject.CommissionAct, new LocalDate(2023, 8, 29), ComplaintBody.OblastCommission);
        FileComplaint second = first with { About = reference, Act = act, Body = ComplaintBody.CentralCommission };
        clock.Reset(Stories.Local("2023-09-05T10:00:00"));
        await AppealAsync("first", "second", "C1", second);
        await ConsideredAsync("second", Roles.CentralCommission, upheld: false);

        var again = new ComplainedAct(ComplaintSubject.CommissionAct, new LocalDate(2023, 9, 5), ComplaintBody.CentralCommission);
        clock.Reset(Stories.Local("2023-09-13T10:00:00"));
        CaseReference appealed = (await GetAsync("second")).Reference;
        await AppealAsync("second", "third", "C1", second with { About = appealed, Act = again, Body = ComplaintBody.Court });
        CaseView<Complaint> court = await complaints.GetAsync(new CaseId("third"), TestContext.Current.CancellationToken);
        Assert.Equal("complaint/second", court.Case.About!.ToString());
        await ConsideredAsync("third", Roles.Court, upheld: true);
        await DoAsync("third", new RecordDecisionInForce(), Roles.Court);

        Assert.Equal(ComplaintState.Appealed, (await GetAsync("first")).State);
        Assert.Equal("complaint/third", (await GetAsync("second")).Appeal!.ToString());
        Assert.Equal(ComplaintState.Settled, (await GetAsync("third")).State);
    }

    [Fact]
    public async Task From_a_body_to_the_higher_one_and_on_to_the_court()
    {
        clock.Reset(Stories.Local("2026-03-10T10:00:00"));
        FileComplaint first = GivenAdministrative.ToHigherBody(Meeting);
        await OpenAsync("first", "P2", first);
        await DoAsync("first", new ForwardComplaint(), Roles.BodyComplainedAbout);
        await DoAsync("first", new NotifyPreliminaryDecision(), Roles.ComplaintBody);
        clock.Reset(Stories.Local("2026-03-18T10:00:00"));
        await DoAsync("first", new DecideComplaint(false), Roles.ComplaintBody);
        await DoAsync("first", new ServeDecision(), Roles.ComplaintBody);

        clock.Reset(Stories.Local("2026-04-17T10:00:00"));
        FileComplaint suit = GivenAdministrative.ToCourt((await GetAsync("first")).Reference, served: new LocalDate(2026, 3, 18));
        await AppealAsync("first", "suit", "P2", suit);
        await DoAsync("suit", new BeginReview(), Roles.Court);
        await DoAsync("suit", new DecideComplaint(true), Roles.Court);
        await DoAsync("suit", new RecordDecisionInForce(), Roles.Court);

        Assert.Equal(ComplaintState.Appealed, (await GetAsync("first")).State);
        Complaint last = await GetAsync("suit");
        Assert.Equal("complaint/first", last.About!.ToString());
        Assert.Equal((ComplaintState.Settled, true), (last.State, last.IsUpheld));
    }

    private async Task OpenAsync(string id, string edition, FileComplaint filing) => AssertAccepted(await complaints.OpenAsync(
        new CaseId(id), new EditionId(edition), filing, new Actor("resident-1", Roles.Complainant),
        cancellationToken: TestContext.Current.CancellationToken));

    private async Task AppealAsync(string before, string id, string edition, FileComplaint filing)
    {
        await OpenAsync(id, edition, filing);
        await DoAsync(before, new AppealDecision(new CaseReference(Complaint.Kind, id)), Roles.Complainant);
    }

    private async Task ConsideredAsync(string id, Role body, bool upheld)
    {
        await DoAsync(id, new AcceptComplaint(), body);
        await DoAsync(id, new DecideComplaint(upheld), body);
    }

    private async Task DoAsync(string id, ICommand<Complaint> command, Role role) => AssertAccepted(await complaints.HandleAsync(
        new CaseId(id), command, new Actor("somebody", role), cancellationToken: TestContext.Current.CancellationToken));

    private async Task<Complaint> GetAsync(string id) =>
        (await complaints.GetAsync(new CaseId(id), TestContext.Current.CancellationToken)).Case;

    private static void AssertAccepted(Decision<Complaint> decision) => Assert.True(
        decision.IsAccepted,
        (decision as Decision<Complaint>.Refused)?.Refusals[0].Explain(Language.English));
}
