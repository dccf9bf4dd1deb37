using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Elections.Indirect;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.Elections;

/// <summary>What stands open in a random election can be taken.</summary>
public sealed class OpenOptionTests
{
    private static readonly uint Tales = (uint)TestSize.Of(16, full: 150);
    private static readonly int Times = TestSize.Of(1, full: 6);

    [Fact]
    public void What_stands_open_in_a_direct_election_can_be_taken()
    {
        var options = new OpenOptions<AkimElection>(
            AkimElectionLifecycle.Procedure, Times,
            [
                new Witness<AkimElection>(
                    typeof(CallElection), "a day with terms of its own",
                    (election, now) =>
                    [
                        new CallElection(
                            election.Ground is { Kind: GroundKind.PilotListed, Day: var day } ? day : now.Date.PlusDays(3),
                            Election.MinimumWage, now.Date.PlusDays(1).At(LocalTime.Noon), now.Date.PlusDays(1).At(LocalTime.Noon)),
                    ]),
                new Witness<AkimElection>(
                    typeof(ApproveBallot), "names in the order of the alphabet",
                    (election, now) => [PlausibleCommands.For(
                        typeof(ApproveBallot), default, Election.Commission, election, now.Date, new Dice(1), 0)]),
                new Witness<AkimElection>(
                    typeof(ChangeVoterList), "a moment before the count",
                    (election, now) => election.Polling.Precincts.Keys.Select(number => new ChangeVoterList(
                        number, VoterListReason.VoterRequest, Added: 1, MadeAt: election.Schedule!.Day.At(new LocalTime(9, 30))))),
                new Witness<AkimElection>(
                    typeof(ReopenNomination), "terms that lie ahead by a minute",
                    (_, now) => [new ReopenNomination(now.PlusMinutes(1), now.PlusMinutes(1))]),
                new Witness<AkimElection>(
                    typeof(OpenRepeatNomination), "terms that lie ahead by a minute",
                    (_, now) => [new OpenRepeatNomination(now.PlusMinutes(1), now.PlusMinutes(1))]),
                new Witness<AkimElection>(
                    typeof(PayFee), "the sum of the fee",
                    (election, now) => election.Candidates.Select(candidate => PlausibleCommands.For(
                        typeof(PayFee), candidate.Id, Election.Commission, election, now.Date, new Dice(1), 0))),
                new Witness<AkimElection>(
                    typeof(CorrectSignatureCheck), "one more or less that leaves the outcome",
                    (election, now) => election.Candidates.SelectMany(candidate => new[] { (1, 0), (-1, 0), (0, 1), (0, -1) }
                        .Select(more => new CorrectSignatureCheck(
                            candidate.Id, candidate.ValidSignatures + more.Item1, candidate.SignedSettlements + more.Item2,
                            Slips.Act(now.Date))))),
                .. new[] { typeof(FileProtocol), typeof(CorrectProtocol) }.Select(command => new Witness<AkimElection>(
                    command, "figures of a precinct that add up",
                    (election, now) => Enumerable.Range(1, 20).Select(seed => PlausibleCommands.For(
                        command, default, Election.Commission, election, now.Date, new Dice((uint)seed), 0)))),
            ])
        {
            LeftOut = [typeof(CorrectVoterListChange)],
        };
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomElection.Live(RandomStory.Numbered(seed), moment => options.Look(
                moment.Lifecycle, moment.Case, moment.Facts, moment.Now, EntryProofs.None));
        }

        options.AssertAllCanBeTaken();
    }

    [Fact]
    public void What_stands_open_in_an_indirect_election_can_be_taken()
    {
        var options = new OpenOptions<IndirectElection>(
            IndirectElectionLifecycle.Procedure, Times,
            new Witness<IndirectElection>(
                typeof(EstablishIndirectResult), "figures of a vote that add up",
                (election, _) => Enumerable.Range(1, 20).Select(
                    seed => new EstablishIndirectResult(RandomIndirectCommands.Drawn(election, new Dice((uint)seed), seed % 2 == 0)))),
            new Witness<IndirectElection>(
                typeof(CorrectElectorsProtocol), "figures of a vote that add up",
                (election, now) => Enumerable.Range(1, 20).Select(seed => new CorrectElectorsProtocol(
                    RandomIndirectCommands.Drawn(election, new Dice((uint)seed), seed % 2 == 0), Slips.Act(now.Date)))));
        for (uint seed = 0; seed < Tales; seed++)
        {
            RandomIndirectElection.Live(seed, stands: story => options.Look(
                story.Lifecycle, story.Case, story.Facts, story.Now, EntryProofs.None));
        }

        options.AssertAllCanBeTaken();
    }
}
