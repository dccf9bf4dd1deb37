using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Direct;

/// <summary>What a test expects of one command: one refusal, with its place in the law and what it says.</summary>
internal static class ElectionExpectations
{
    internal static readonly Actor Court = new("court", Roles.Court);
    internal static readonly Actor Maslikhat = new("maslikhat", Roles.Maslikhat);

    /// <summary>A command that has to be refused by this rule, on this place of the law.</summary>
    internal static Election RefusesOn(
        this Election election,
        ICommand<AkimElection> command,
        Actor actor,
        string code,
        string place,
        string? expected = null,
        string? found = null,
        Instant? earliest = null,
        string? alsoRefusedBy = null)
    {
        election.Refuses(command, actor, alsoRefusedBy is null ? [code] : [code, alsoRefusedBy]);
        Refusal refusal = election.Story.Refusals.Single(each => each.Code == code);
        Assert.Equal(place, refusal.Basis.Place);
        if (expected is not null)
        {
            Assert.Equal(expected, refusal.Expected?.English);
        }

        if (found is not null)
        {
            Assert.Equal(found, refusal.Found?.English.TrimEnd());
        }

        if (earliest is not null)
        {
            Assert.Equal(earliest, refusal.Earliest);
        }

        return election;
    }

    internal static Election StandsIn(this Election election, ElectionState state)
    {
        Assert.Equal(state, election.State);
        return election;
    }

    /// <summary>The ground on which the election is called, by the commission.</summary>
    internal static Election Ground(
        this Election election, GroundKind kind, LocalDate day, Unit? unit = null, bool isNewlyFormed = false) =>
        election.Given(new RecordGround(unit ?? Election.Village(), new Ground(kind, day, isNewlyFormed)), Election.Commission);

    internal static CallElection CallFor(LocalDate day) => new(day, Election.MinimumWage);

    internal static Unit RaionUnit() => new("Kostanay raion", UnitKind.Raion, "Asia/Almaty", 20_000, 30);

    internal static CandidateId Id(int number) => new(number);

    internal static PrecinctProtocol OneVoter(int precinct, int anna, int againstAll = 0, int invalid = 0) =>
        Election.Protocol(precinct, 1, anna, 1 - anna - againstAll - invalid, againstAll, invalid);

    /// <summary>A second, local-time moment that falls on the second.</summary>
    internal static Instant Second(this Election election, LocalDate day, int hour, int minute, int second) =>
        election.At(day, hour, minute) + Duration.FromSeconds(second);
}
