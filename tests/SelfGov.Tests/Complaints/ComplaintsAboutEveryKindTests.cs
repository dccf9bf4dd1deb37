using NodaTime;
using NodaTime.Testing;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Participation;
using SelfGov.Cases;
using SelfGov.Elections.Accreditations;
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
using WhatChanged;
using Xunit;

namespace SelfGov.Complaints;

public sealed class ComplaintsAboutEveryKindTests
{
    /// <summary>Every kind of case, a moment at which one is opened, and the edition of the law of complaints on that day.</summary>
    public static TheoryData<string, string, string> Kinds => new()
    {
        { AkimElectionLifecycle.Kind, "2023-08-09T09:00:00", "C1" },
        { IndirectElectionLifecycle.Kind, "2018-06-20T10:00:00", "C0" },
        { TermLifecycle.Kind, "2023-09-21T10:00:00", "P1" },
        { NoConfidenceLifecycle.Kind, "2023-03-13T10:00:00", "P1" },
        { TerminationLifecycle.Kind, "2023-05-15T10:00:00", "P1" },
        { CommissionLifecycle.Kind, "2026-08-10T10:00:00", "C1" },
        { AccreditationLifecycle.Kind, "2026-08-10T10:00:00", "C1" },
        { MeetingLifecycle.Kind, "2026-08-10T10:00:00", "P2" },
        { GatheringLifecycle.Kind, "2026-08-10T10:00:00", "P2" },
        { SeparateGatheringLifecycle.Kind, "2026-08-10T10:00:00", "P2" },
        { MonitoringLifecycle.Kind, "2026-09-01T10:00:00", "P2" },
        { BudgetCycleLifecycle.Kind, "2026-05-11T10:00:00", "P2" },
        { ParticipatoryBudgetLifecycle.Kind, "2026-01-12T10:00:00", "P2" },
        { HearingLifecycle.Kind, "2026-03-10T10:00:00", "P2" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_complaint_is_opened_next_to_a_case_of_any_kind(string kind, string time, string edition)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        Instant now = Stories.Local(time);
        var journal = new InMemoryJournal();
        var clock = new FakeClock(now);
        CaseReference about = await new CasesToComplainAbout(journal, clock).OpenAsync(kind);
        var complaints = new Cases<Complaint>(ComplaintLifecycle.Procedure, journal, clock);
        LocalDate day = now.InZone(GivenComplaint.Village.Zone).Date;
        EditionId chosen = ComplaintEditions.Of(kind, day)!.Value;
        Assert.Equal(edition, chosen.Value);

        var id = new CaseId("complaint-1");
        FileComplaint amiss = Filing(about, day, isElection: !IsElection(kind));
        Decision<Complaint> wrong = await complaints.OpenAsync(id, chosen, amiss, Complainant, cancellationToken: token);
        Assert.Contains(
            Assert.IsType<Decision<Complaint>.Refused>(wrong).Refusals, refusal => refusal.Code is "complaint.election-day");
        Assert.True(
            (await complaints.OpenAsync(
                id, chosen, Filing(about, day, IsElection(kind)), Complainant, cancellationToken: token)).IsAccepted);

        Complaint complaint = (await complaints.GetAsync(id, token)).Case;
        Assert.Equal($"{kind}/case-1", complaint.About!.ToString());
        Assert.Equal(ComplaintState.Filed, complaint.State);
        Assert.True((await complaints.VerifyAsync(id, cancellationToken: token)).IsIntact);
    }

    [Fact]
    public void Every_kind_of_case_of_the_library_is_covered()
    {
        string[] covered =
            [.. Kinds.Select(row => row.Data.Item1), SelfGovernmentAccountLifecycle.Kind, Complaint.Kind];
        string[] kinds =
        [
            .. LibraryAssemblies.All.SelectMany(assembly => assembly.GetTypes())
                .Select(type => type.GetField("Kind", System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static))
                .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
                .Select(field => (string)field!.GetRawConstantValue()!)
                .Distinct(),
        ];
        Assert.Equal(kinds.Order(StringComparer.Ordinal), covered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Elections_are_named_as_their_lifecycles_are() =>
        Assert.Equal(
            [AkimElectionLifecycle.Kind, IndirectElectionLifecycle.Kind, CommissionLifecycle.Kind, AccreditationLifecycle.Kind],
            ElectionKinds.All);

    [Fact]
    public void Before_the_administrative_code_no_edition_is_known()
    {
        Assert.Null(ComplaintEditions.Of(SelfGovernmentAccountLifecycle.Kind, new LocalDate(2015, 11, 20)));
        Assert.Null(ComplaintEditions.Of(HearingLifecycle.Kind, new LocalDate(2021, 6, 30)));
        Assert.Equal("P1", ComplaintEditions.Of(HearingLifecycle.Kind, new LocalDate(2021, 7, 1))!.Value.Value);
        Assert.Equal("P1", ComplaintEditions.Of(HearingLifecycle.Kind, new LocalDate(2025, 12, 31))!.Value.Value);
        Assert.Equal("P2", ComplaintEditions.Of(HearingLifecycle.Kind, new LocalDate(2026, 1, 1))!.Value.Value);
        Assert.Equal("C0", ComplaintEditions.Of(ElectionKinds.Indirect, new LocalDate(2018, 1, 1))!.Value.Value);
    }

    [Fact]
    public void An_appeal_does_not_say_by_its_own_kind_which_law_it_follows()
    {
        Assert.Throws<ArgumentException>(() => ComplaintEditions.Of(Complaint.Kind, new LocalDate(2024, 1, 1)));
        Assert.Throws<ArgumentException>(() => ComplaintEditions.Of(" ", new LocalDate(2024, 1, 1)));
    }

    private static Actor Complainant => new("resident-1", Roles.Complainant);

    private static bool IsElection(string kind) => ElectionKinds.All.Contains(kind);

    private static FileComplaint Filing(CaseReference about, LocalDate day, bool isElection) => new(
        about,
        GivenComplaint.Village,
        IsElection(about.Kind)
            ? new ComplainedAct(ComplaintSubject.Breach, day)
            : new ComplainedAct(ComplaintSubject.AdministrativeAct, day, By: "akim of the rural district", KnownOn: day),
        IsElection(about.Kind) ? ComplaintBody.TerritorialCommission : ComplaintBody.HigherBody,
        isElection ? day.PlusDays(39) : null);
}
