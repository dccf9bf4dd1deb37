using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Monitoring;
using SelfGov.Assemblies.SeparateGatherings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Budgets.Figures;
using SelfGov.Budgets.Participation;
using SelfGov.Complaints;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.NoConfidence;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Hearings;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>Commands with which golden cases go on. Terms of office go on by what other cases tell them.</summary>
internal static class GoldenCommands
{
    private static readonly ElectRepresentatives Two = new(["person-7", "person-8"]);

    private static readonly GoldenCommand[] Both =
    [
        GoldenCommand.Of("kyzylaray-2023", "2023-09-20T04:00:00Z", new GiveUpDuties(), "candidate", "anna"),
        GoldenCommand.Of("kyzylaray-2023", "2023-09-21T04:00:00Z", new RegisterAkim(), "territorial-commission"),
        GoldenCommand.Of("no-confidence-1", "2022-12-01T04:00:00Z", new VoteNoConfidence(1), "maslikhat"),
    ];

    public static GoldenCommand[] Of(string release) =>
        release == "release-0.1"
            ? [.. Both, GoldenCommand.Of("office-termination-4", "2025-05-10T05:00:00Z", new TerminatePowers(), "higher-akim")]
            :
            [
                .. Both,
                GoldenCommand.Of("office-termination-4", "2022-01-31T04:00:00Z", new TerminatePowers(), "higher-akim"),
                GoldenCommand.Of("indirect-akim-election-1", "2013-07-02T03:00:00Z", new PublishIndirectCall(), "territorial-commission"),
                GoldenCommand.Of("complaint-2", "2023-09-02T04:00:00Z", new RequestCheck(), "territorial-commission"),
                GoldenCommand.Of("assembly-meeting-4", "2026-09-01T15:00:00Z", new CompleteMeeting(), "unit-akim"),
                GoldenCommand.Of("community-gathering-3", "2026-09-08T22:00:00Z", new PublishGatheringDecisions(), "unit-akim"),
                GoldenCommand.Of("separate-gathering-1", "2026-08-16T16:00:00Z", Two, "participants"),
                GoldenCommand.Of("monitoring-commission-2", "2026-11-07T05:00:00Z", new EndCommission(), "unit-akim"),
                GoldenCommand.Of("budget-cycle-2", "2023-02-03T21:00:00Z", new ReportMonth(1), "akims-office"),
                GoldenCommand.Of("self-government-account-1", "2015-11-04T04:00:00Z", new ProposeProgrammes(), "akims-office"),
                GoldenCommand.Of("participatory-budget-2", "2026-03-31T19:00:00Z", new SelectProposals(), "expert-council"),
                GoldenCommand.Of("public-hearing-5", "2026-04-10T10:00:00Z", new CloseSession(), "hearing-chair"),
            ];
}
