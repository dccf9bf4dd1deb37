using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Cases;
using SelfGov.Journal;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.References;

/// <summary>In a host, every procedure that was added proves what commands of the others say.</summary>
public sealed class HostReferenceTests
{
    private static readonly CaseId Id = new("account-1");
    private static readonly LocalDate Day = new(2015, 11, 20);
    private static readonly AccountPlan Plan = new("711", 2016, TestBudgets.Money(5_000), TestBudgets.Money(4_500));
    private static readonly Actor Office = new("somebody", Roles.AkimsOffice);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_agreement_is_proved_where_the_host_has_added_meetings(bool hasMeetings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new FakeClock(Stories.Local("2015-11-20T10:00:00")));
        var builder = services.AddSelfGov().UseInMemoryJournal().Add(SelfGovernmentAccountLifecycle.Procedure);
        if (hasMeetings)
        {
            builder.Add(MeetingLifecycle.Procedure);
        }

        await using ServiceProvider host = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        ImmutableArray<JournalEntry> meeting = ProvedMeeting.Journal(AgendaItemKind.MoneyPlan, Plan.Digest, Day, "711");
        await host.GetRequiredService<ICaseJournal>().AppendAsync(
            [new JournalBatch(default, meeting, new CaseStatus("Held", null, null, null))], Token);
        var accounts = host.GetRequiredService<Cases<SelfGovernmentAccount>>();
        await accounts.OpenAsync(Id, new EditionId("B0"), new DraftPlan(TestBudgets.District, Plan), Office, null, Token);
        Decision<SelfGovernmentAccount> decision = await accounts.HandleAsync(
            Id, new RecordPlanAgreement(EntryReference.To(meeting[ProvedMeeting.DecidingEntry])), Office, null, Token);
        Assert.Equal(hasMeetings, decision.IsAccepted);
    }

    [Fact]
    public void A_procedure_that_replaces_another_proves_in_its_place()
    {
        Procedure<AssemblyMeeting> own = MeetingLifecycle.Procedure.With(Kazakhstan.KazakhstanCalendar.Work);
        var services = new ServiceCollection();
        services.AddSelfGov().UseInMemoryJournal().Add(MeetingLifecycle.Procedure).Add(own);
        using ServiceProvider host = services.BuildServiceProvider();
        Assert.Same(own, Assert.Single(host.GetServices<IProcedure>()));
    }
}
