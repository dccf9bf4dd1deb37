using System.Collections;
using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;

namespace SelfGov.Elections.Direct;

/// <summary>The candidates of an election, in the order of nomination; nobody is ever taken off it.</summary>
/// <remarks>Immutable. Finding and changing one takes O(log n) of the number of candidates. Equal when all candidates are equal.</remarks>
public sealed class CandidateRoster : IReadOnlyList<Candidate>, IEquatable<CandidateRoster>
{
    internal static readonly CandidateRoster Empty = new([], ImmutableDictionary.Create<string, CandidateId>(StringComparer.Ordinal), 0, 0);

    private readonly ImmutableList<Candidate> candidates;
    private readonly ImmutableDictionary<string, CandidateId> latest;

    private CandidateRoster(
        ImmutableList<Candidate> candidates, ImmutableDictionary<string, CandidateId> latest, int standing, int registered)
    {
        this.candidates = candidates;
        this.latest = latest;
        Standing = standing;
        Registered = registered;
    }

    /// <summary>The number of candidates, whatever became of them.</summary>
    public int Count => candidates.Count;

    /// <summary>How many are on the way to the ballot, or on it.</summary>
    public int Standing { get; }

    /// <summary>How many are registered, or on the ballot.</summary>
    public int Registered { get; }

    /// <summary>The candidate at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Candidate this[int index] => candidates[index];

    /// <summary>The candidate whom a command names; null where there is none.</summary>
    internal static Candidate? Of(AkimElection current, CandidateCommand command) => current.Candidates.Find(command.Candidate);

    /// <summary>The candidate with a number; null where there is none.</summary>
    public Candidate? Find(CandidateId id) => id.Number >= 1 && id.Number <= candidates.Count ? candidates[id.Number - 1] : null;

    /// <summary>The candidate as whom a person stands, or appeals for standing; null where the person does neither, or no longer.</summary>
    /// <param name="person">The host's identity of the person.</param>
    /// <exception cref="ArgumentNullException">The identity is null.</exception>
    public Candidate? StandingPerson(string person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return LatestStanding(PersonKey(person));
    }

    /// <summary>The candidate whom a party nominated; null where none of the party stands or appeals for standing, or no longer.</summary>
    /// <param name="party">The host's identity of the party.</param>
    /// <exception cref="ArgumentNullException">The identity is null.</exception>
    public Candidate? StandingOfParty(string party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return LatestStanding(PartyKey(party));
    }

    /// <inheritdoc/>
    public bool Equals(CandidateRoster? other) => other is not null && candidates.SequenceEqual(other.candidates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CandidateRoster);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Standing, Registered);

    /// <inheritdoc/>
    public IEnumerator<Candidate> GetEnumerator() => candidates.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the person, or the party that nominated, has another candidacy by now, so that this one cannot come back.</summary>
    internal bool IsReplaced(Candidate candidate) =>
        (StandingPerson(candidate.Person.Id) is { } person && person.Id != candidate.Id)
        || (candidate.Party is not null && StandingOfParty(candidate.Party) is { } nominee && nominee.Id != candidate.Id);

    internal CandidateRoster Add(Candidate candidate)
    {
        ImmutableDictionary<string, CandidateId> index = latest.SetItem(PersonKey(candidate.Person.Id), candidate.Id);
        return new CandidateRoster(
            candidates.Add(candidate),
            candidate.Party is { } party ? index.SetItem(PartyKey(party), candidate.Id) : index,
            Standing + Ones(candidate.IsStanding),
            Registered + Ones(candidate.IsRegistered));
    }

    internal CandidateRoster Change(Candidate before, Candidate after) => new(
        candidates.SetItem(before.Id.Number - 1, after),
        latest,
        Standing + Ones(after.IsStanding) - Ones(before.IsStanding),
        Registered + Ones(after.IsRegistered) - Ones(before.IsRegistered));

    /// <summary>The candidates of whom a vote that is over says the same as of this one: changed, one by one.</summary>
    internal CandidateRoster ChangeWhere(Func<Candidate, bool> isMeant, Func<Candidate, Candidate> change) => candidates
        .Where(isMeant)
        .Aggregate(this, (roster, candidate) => roster.Change(candidate, change(candidate)));

    /// <summary>Moves every candidate whose state permits the fact; the others stay as they are.</summary>
    internal CandidateRoster MoveAll(Type fact)
    {
        CandidateRoster moved = this;
        foreach (Candidate candidate in candidates)
        {
            if (CandidateMachine.Topology.Next(candidate.State, fact) is { } next && next != candidate.State)
            {
                moved = moved.Change(candidate, candidate with { State = next });
            }
        }

        return moved;
    }

    /// <summary>
    /// A person or a party stands with one candidate at a time (art. 113-3(1), (4)), so that only the latest can be standing.
    /// </summary>
    private Candidate? LatestStanding(string key) =>
        latest.TryGetValue(key, out CandidateId id) && Find(id) is { } candidate
        && (candidate.IsStanding || candidate.State == CandidateState.UnderAppeal)
            ? candidate
            : null;

    private static string PersonKey(string person) => "person:" + person;

    private static string PartyKey(string party) => "party:" + party;

    private static int Ones(bool condition) => condition ? 1 : 0;
}
