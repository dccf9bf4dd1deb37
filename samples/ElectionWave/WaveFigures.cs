using System.Collections.Immutable;
using SelfGov.Elections.Direct;

namespace ElectionWave;

/// <summary>The figures of a wave that was told, counted in the cases that the library kept, not in what was made up before.</summary>
internal sealed record WaveFigures
{
    public required int Posts { get; init; }

    public required int Nominated { get; init; }

    public required int Registered { get; init; }

    public required int SelfNominated { get; init; }

    public required int OfParties { get; init; }

    public required int Precincts { get; init; }

    public required long Voters { get; init; }

    public required long Ballots { get; init; }

    public required int InOffice { get; init; }

    public required int Tied { get; init; }

    /// <summary>The entries of the journal: with one more for each fact.</summary>
    public required long Entries { get; init; }

    public decimal SelfNominatedPercent => Percent(SelfNominated, Registered);

    public decimal OfPartiesPercent => Percent(OfParties, Registered);

    public decimal RegisteredOfNominatedPercent => Percent(Registered, Nominated);

    public static WaveFigures Of(ImmutableArray<AkimElection> elections)
    {
        Candidate[] candidates = [.. elections.SelectMany(election => election.Candidates)];
        Candidate[] registered = [.. candidates.Where(candidate => candidate.RegisteredOn is not null)];
        PrecinctProtocol[] protocols =
            [.. elections.SelectMany(election => election.Polling.Precincts.Values).Select(precinct => precinct.Protocol!)];
        return new WaveFigures
        {
            Posts = elections.Length,
            Nominated = candidates.Length,
            Registered = registered.Length,
            SelfNominated = registered.Count(candidate => candidate.Path == NominationPath.Self),
            OfParties = registered.Count(candidate => candidate.Path == NominationPath.Party),
            Precincts = protocols.Length,
            Voters = protocols.Sum(protocol => (long)protocol.VotersOnList),
            Ballots = protocols.Sum(protocol => (long)protocol.BallotsIssued),
            InOffice = elections.Count(election => election.State == ElectionState.InOffice),
            Tied = elections.Count(election => election.Outcome.Result is { Winner: null }),
            Entries = elections.Sum(election => election.Version),
        };
    }

    private static decimal Percent(int part, int whole) => Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
}
