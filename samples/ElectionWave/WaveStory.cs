using System.Collections.Immutable;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace ElectionWave;

/// <summary>
/// Tells the wave to the library: stage by stage, every district's commands of that day, each decided by the real lifecycle of edition D1.
/// </summary>
internal sealed class WaveStory(ImmutableArray<District> districts, Cases<AkimElection> cases, WaveClock clock)
{
    private static readonly EditionId Edition = new("D1");
    private static readonly AkimElectionLaw Law = AkimElectionEditions.All[Edition].Law;

    /// <summary>The minimum wage of 2021, which is the fee; tenge.</summary>
    private static readonly Money MinimumWage = new(42_500);

    private static readonly Actor Commission = new("raion-commission", Roles.TerritorialCommission);
    private static readonly Actor Precinct = new("precinct-commission", Roles.PrecinctCommission);
    private static readonly Actor Agency = new("civil-service-agency", Roles.CivilServiceAgency);
    private static readonly Actor Akimat = new("akimat", Roles.LocalExecutive);

    private readonly AkimElection[] elections = new AkimElection[districts.Length];

    /// <summary>The stages in order: the moment in local time, and what a district's actors command at it.</summary>
    private ImmutableArray<(LocalDateTime At, Func<int, IEnumerable<CaseCommand<AkimElection>>> Commands)> Stages =>
    [
        (WaveDates.Call.At(new LocalTime(10, 0)), Call),
        (WaveDates.Nomination.At(new LocalTime(10, 0)), Nominate),
        (WaveDates.Checks.At(new LocalTime(10, 0)), Check),
        (WaveDates.Signatures.At(new LocalTime(10, 0)), Sign),
        (WaveDates.VoterLists.At(new LocalTime(10, 0)), HandOverLists),
        (WaveDates.Registration.At(new LocalTime(10, 0)), Register),
        (WaveDates.Notice.At(new LocalTime(10, 0)), Notify),
        (WaveDates.Election.At(new LocalTime(23, 0)), Count),
        (WaveDates.Result.At(new LocalTime(10, 0)), Establish),
        (WaveDates.Publication.At(new LocalTime(10, 0)), Publish),
        (WaveDates.Oath.At(new LocalTime(10, 0)), TakeOffice),
    ];

    /// <summary>How many stages there are; each is told for every district.</summary>
    public const int StageCount = 11;

    /// <summary>Tells the whole wave.</summary>
    /// <param name="progress">Told how many steps are done, after each group of districts.</param>
    /// <exception cref="RefusedException">The lifecycle refused a command: the made-up wave breaks the law.</exception>
    public async Task<ImmutableArray<AkimElection>> TellAsync(Action<int> progress, CancellationToken cancellationToken)
    {
        foreach ((LocalDateTime at, Func<int, IEnumerable<CaseCommand<AkimElection>>> commands) in Stages)
        {
            clock.MoveTo(at.InZoneLeniently(districts[0].Unit.Zone).ToInstant());
            foreach (int[] group in Enumerable.Range(0, districts.Length).Chunk(100))
            {
                await HandleAsync(group, commands, cancellationToken);
                progress(group.Length);
            }
        }

        return [.. elections];
    }

    private async Task HandleAsync(
        int[] group, Func<int, IEnumerable<CaseCommand<AkimElection>>> commands, CancellationToken cancellationToken)
    {
        (int District, CaseCommand<AkimElection> Command)[] batch =
            [.. group.SelectMany(each => commands(each).Select(command => (each, command)))];
        ImmutableArray<Decision<AkimElection>> decisions =
            await cases.HandleManyAsync([.. batch.Select(each => each.Command)], cancellationToken);
        for (int i = 0; i < batch.Length; i++)
        {
            elections[batch[i].District] = decisions[i] is Decision<AkimElection>.Accepted accepted
                ? accepted.Next
                : throw new RefusedException(batch[i].Command, (Decision<AkimElection>.Refused)decisions[i]);
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> Call(int number)
    {
        District district = districts[number];
        yield return new(
            district.Case, new RecordGround(district.Unit, new Ground(GroundKind.TermEnds, WaveDates.TermEnds)), Commission, Edition);
        yield return Of(district, new CallElection(WaveDates.Election, MinimumWage), Commission);
        yield return Of(district, new PublishCall(), Commission);
    }

    private IEnumerable<CaseCommand<AkimElection>> Nominate(int number)
    {
        District district = districts[number];
        foreach (Nominee nominee in district.Nominees)
        {
            yield return nominee.Party is { } party
                ? Of(district, new NominateByParty(nominee.Person), new Actor(party, Roles.PartyBranch))
                : Of(district, new NominateSelf(nominee.Person), Self(nominee));
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> Check(int number)
    {
        District district = districts[number];
        foreach ((Nominee nominee, CandidateId candidate) in Numbered(district))
        {
            yield return Of(district, new StartEligibilityCheck(candidate), Commission);
            yield return Of(district, new RecordEligibility(candidate, nominee.MeetsRequirements), Agency);
            if (nominee is { MeetsRequirements: true, IsSelfNominated: true })
            {
                yield return Of(district, new IssueSignatureSheets(candidate), Commission);
            }
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> Sign(int number)
    {
        District district = districts[number];
        int needed = (int)Law.Signatures.Value.Of(district.Unit.Voters);
        foreach ((Nominee nominee, CandidateId candidate) in Numbered(district)
            .Where(each => each.Nominee is { MeetsRequirements: true, IsSelfNominated: true }))
        {
            yield return Of(district, new HandInSignatures(candidate, needed + 3), Self(nominee));
            yield return Of(district, new RecordSignatureCheck(candidate, needed), Commission);
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> HandOverLists(int number)
    {
        District district = districts[number];
        for (int i = 0; i < district.PrecinctVoters.Length; i++)
        {
            yield return Of(district, new HandOverVoterList(i + 1, district.PrecinctVoters[i]), Akimat);
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> Register(int number)
    {
        const CandidateDocuments ComeOfTheirOwn = CandidateDocuments.SignatureProtocol | CandidateDocuments.FeeReceipt;
        District district = districts[number];
        foreach ((Nominee nominee, CandidateId candidate) in Numbered(district).Where(each => each.Nominee.MeetsRequirements))
        {
            NominationPath path = nominee.IsSelfNominated ? NominationPath.Self : NominationPath.Party;
            Actor payer = nominee.Party is { } party ? new Actor(party, Roles.PartyBranch) : Self(nominee);
            yield return Of(district, new ReceiveDocuments(candidate, Law.Documents[path].Value & ~ComeOfTheirOwn), Commission);
            yield return Of(district, new PayFee(candidate, MinimumWage), payer);
            yield return Of(district, new RegisterCandidate(candidate), Commission);
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> Notify(int number) => [Of(districts[number], new PublishCandidates(), Commission)];

    private IEnumerable<CaseCommand<AkimElection>> Count(int number)
    {
        District district = districts[number];
        var random = new Random(district.Seed);
        ImmutableArray<(CandidateId, int)> ballot =
            [.. elections[number].OnBallot.Select(candidate => (candidate.Id, district.Nominees[candidate.Id.Number - 1].Appeal))];
        for (int i = 0; i < district.PrecinctVoters.Length; i++)
        {
            yield return Of(district, new FileProtocol(Ballots.Count(i + 1, district.PrecinctVoters[i], ballot, random)), Precinct);
        }
    }

    private IEnumerable<CaseCommand<AkimElection>> Establish(int number) => [Of(districts[number], new EstablishResults(), Commission)];

    private IEnumerable<CaseCommand<AkimElection>> Publish(int number) => [Of(districts[number], new PublishResults(), Commission)];

    /// <summary>
    /// Where candidates tied nobody takes office: repeat elections are called within a month (art. 113-9), after the wave.
    /// </summary>
    private IEnumerable<CaseCommand<AkimElection>> TakeOffice(int number)
    {
        District district = districts[number];
        if (elections[number].Outcome.Result?.Winner is { } winner)
        {
            yield return Of(district, new GiveUpDuties(), Self(district.Nominees[winner.Number - 1]));
            yield return Of(district, new RegisterAkim(), Commission);
        }
    }

    private static CaseCommand<AkimElection> Of(District district, ICommand<AkimElection> command, Actor actor) =>
        new(district.Case, command, actor);

    private static Actor Self(Nominee nominee) => new(nominee.Person.Id, Roles.Candidate);

    private static IEnumerable<(Nominee Nominee, CandidateId Candidate)> Numbered(District district) =>
        district.Nominees.Select((nominee, i) => (nominee, new CandidateId(i + 1)));
}
