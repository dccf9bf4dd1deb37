using System.Collections.Immutable;
using SelfGov.Assemblies.Gatherings;
using SelfGov.Assemblies.Meetings;
using SelfGov.Budgets.Accounts;
using SelfGov.Budgets.Cycle;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Elections.Indirect;
using SelfGov.Hearings;
using SelfGov.Journal;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.EntityFrameworkCore.Golden;

/// <summary>Along the journals of every kind and edition, what stands open can be taken.</summary>
public sealed class GoldenOptionTests
{
    // Figures that add up, entries of other cases, protocols and days that agree in many ways: the stories of their own tests have
    // witnesses.
    private static readonly ImmutableArray<Type> WitnessedElsewhere =
    [
        typeof(AnnounceHearing), typeof(ApproveBallot), typeof(CallElection), typeof(ChangeVoterList),
        typeof(CorrectElectorsProtocol), typeof(CorrectForecast), typeof(CorrectGatheringProtocol), typeof(CorrectMeetingProtocol),
        typeof(CorrectProtocol), typeof(EstablishIndirectResult), typeof(FileProtocol), typeof(OpenRepeatNomination),
        typeof(PrepareDraft), typeof(RecordAgreement), typeof(RecordPlanAgreement), typeof(ReopenNomination),
        typeof(RescheduleHearing), typeof(SendRevenueForecast), typeof(SignGatheringProtocol), typeof(SignMeetingProtocol),
    ];

    [Fact]
    public void What_stands_open_in_the_journals_of_every_kind_can_be_taken()
    {
        ILookup<string, ImmutableArray<JournalEntry>> journals =
            GoldenJournals.Of("commit-3008a74").Select(each => each.Entries).ToLookup(entries => entries[0].Kind);
        foreach (GoldenProcedure procedure in GoldenProcedures.All.Where(procedure => journals.Contains(procedure.Kind)))
        {
            OpenOptions options = procedure.Options(
                journals[procedure.Kind], EntryProofs.None, TestSize.Of(1, full: 10), WitnessedElsewhere);
            options.AssertAllCanBeTaken();
        }
    }
}
