using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Elections.Indirect;

/// <summary>An indirect election under test: given facts by commands, when a command, then facts or refusals.</summary>
internal sealed class IndirectStory
{
    internal static readonly Actor Commission = new("commission", Roles.TerritorialCommission);
    internal static readonly Actor RaionAkim = new("raion-akim", Roles.HigherAkim);
    internal static readonly Actor Secretary = new("secretary", Roles.MaslikhatSecretary);
    internal static readonly Actor Oblast = new("oblast", Roles.OblastCommission);
    internal static readonly Actor Court = new("court", Roles.Court);
    internal static readonly Actor Revenue = new("revenue", Roles.RevenueBody);
    internal static readonly Actor Security = new("security", Roles.NationalSecurity);

    internal IndirectStory(string edition = "A2", IndirectElectionLaw? law = null)
    {
        Lifecycle = law is null
            ? IndirectElectionLifecycle.Procedure.Lifecycles.Of(new EditionId(edition))
            : IndirectElectionLifecycle.Under(law);
        Law = law ?? IndirectElectionEditions.All[new EditionId(edition)].Law;
        Story = Stories.Of(Lifecycle, IndirectElectionLifecycle.Procedure.Facts);
        CallDay = edition switch
        {
            "A1" => new LocalDate(2013, 6, 20),
            "A1a" => new LocalDate(2014, 6, 20),
            "A1b" => new LocalDate(2016, 6, 20),
            _ => new LocalDate(2018, 6, 20),
        };
        Until(CallDay);
    }

    public static TheoryData<string> Editions { get; } = new("A1", "A1a", "A1b", "A2");

    internal Lifecycle<IndirectElection> Lifecycle { get; }

    internal IndirectElectionLaw Law { get; }

    internal Story<IndirectElection> Story { get; }

    internal IndirectElection Case => Story.Case;

    internal LocalDate CallDay { get; }

    internal Instant Now => Story.Now;

    internal ImmutableArray<Fact<IndirectElection>> Facts => Story.Facts;

    internal LocalDate Day => Case.Schedule!.Day;

    internal static Unit District(UnitKind kind = UnitKind.RuralDistrict) => new("Kyzylaray", kind, "Asia/Almaty", 1_200);

    internal static Person Someone(string id, int born = 1980) => new(id, "Person " + id, new LocalDate(born, 5, 1));

    internal static Actor Citizen(string id) => new(id, Roles.Candidate);

    internal static CandidateId Id(int number) => new(number);

    internal static ElectorsProtocol Protocol(int issued, int found, int invalid, params (int Candidate, int Votes)[] votes) => new()
    {
        BallotsIssued = issued,
        BallotsFound = found,
        Invalid = invalid,
        Votes = [.. votes.Select(each => new CandidateVotes(Id(each.Candidate), each.Votes))],
    };

    /// <summary>A protocol of votes alone: everything that was issued was found, and nothing is invalid.</summary>
    internal static EstablishIndirectResult Votes(params (int Candidate, int Votes)[] votes)
    {
        int sum = votes.Sum(each => each.Votes);
        return new(Protocol(sum, sum, 0, votes));
    }

    internal IndirectCandidate Candidate(int number) => Case.Candidates.Find(Id(number))!;

    internal Instant At(LocalDate day, int hour, int minute = 0) =>
        day.At(new LocalTime(hour, minute)).InZoneLeniently((Case.Version == 0 ? District() : Case.Unit!).Zone).ToInstant();

    internal IndirectStory Until(Instant moment)
    {
        Story.Until(moment);
        return this;
    }

    internal IndirectStory Until(LocalDate day, int hour = 9, int minute = 0) => Until(At(day, hour, minute));

    internal Decision<IndirectElection> When(ICommand<IndirectElection> command, Actor actor) => Story.Decides(command, actor);

    internal IndirectStory Given(ICommand<IndirectElection> command, Actor actor)
    {
        Story.Accepts(command, actor);
        return this;
    }

    /// <summary>A command that has to be refused for this reason alone, on this place of the act.</summary>
    internal IndirectStory Refuses(
        ICommand<IndirectElection> command, Actor actor, string code, string? place = null, string? expected = null, string? found = null)
    {
        Refusal refusal = Assert.Single(Story.RefusedByAll(command, actor, code).Refusals);
        Assert.Equal(place ?? refusal.Basis.Place, refusal.Basis.Place);
        Assert.Equal(expected ?? refusal.Expected?.English, refusal.Expected?.English);
        Assert.Equal(found ?? refusal.Found?.English, refusal.Found?.English);
        return this;
    }

    internal IndirectStory StandsIn(IndirectElectionState state)
    {
        Story.Stands(state);
        return this;
    }

    internal IndirectStory Ground(GroundKind kind, LocalDate day, bool keepEdition = false) =>
        Given(new RecordIndirectGround(District(), new Ground(kind, day), keepEdition), Commission);

    /// <summary>Called forty days ahead, the powers having ended five days before.</summary>
    internal IndirectStory Called() =>
        Ground(GroundKind.EarlyTermination, CallDay.PlusDays(-5)).Given(new CallIndirectElection(CallDay.PlusDays(40)), Commission);

    internal IndirectStory NominationIsOpen() => Called().Until(Day.PlusDays(-30));

    internal IndirectStory Nominated(params string[] ids) =>
        Given(new NominateIndirectCandidates([.. ids.Select(id => Someone(id))], Case.Call!.CalledOn.PlusDays(1)), RaionAkim);

    /// <summary>Requirements met, declarations and papers handed in.</summary>
    internal IndirectStory Ready(int number) => Given(new RecordCandidateRequirements(Id(number), CandidateRequirements.None), Commission)
        .Given(new HandInDeclarations(Id(number)), Citizen(Candidate(number).Person.Id))
        .Given(
            new ReceiveNominationPapers(
                Id(number), NominationPapers.Biography | NominationPapers.IdentityCopy | NominationPapers.DeclarationCertificate),
            Commission);

    internal IndirectStory Registered(int number) => Given(new RegisterIndirectCandidate(Id(number)), Commission);

    internal IndirectStory TwoRegistered() => NominationIsOpen().Nominated("anna", "berik").Ready(1).Ready(2).Registered(1).Registered(2);

    internal IndirectStory InCampaign() => TwoRegistered().Until(Case.Schedule!.RegistrationCloses);

    /// <summary>Election day, ten in the morning, a list of 24 deputies.</summary>
    internal IndirectStory OnElectionDay() => InCampaign().Given(new PostElectorsList(24), Commission).Until(Day, 10);

    internal IndirectStory InVoting(int present = 20) => OnElectionDay()
        .Given(new OpenElectorsMeeting(present, true), Secretary)
        .Given(new OpenElectorsVote(), Commission);

    internal IndirectStory Elected() => InVoting().Given(Votes((1, 12), (2, 8)), Commission);

    internal IndirectStory Acting() => Elected().Given(new CloseElectorsMeeting(), Secretary).Given(new RegisterIndirectAkim(), Commission);

    internal IndirectStory ReplaysToItself()
    {
        Story.ReplaysToItself();
        return this;
    }
}
