using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Direct;

/// <summary>Commands with data that has a good chance of being accepted where an option is open.</summary>
internal static class PlausibleCommands
{
    internal static ICommand<AkimElection> For(
        Type command, CandidateId part, Actor actor, AkimElection current, LocalDate today, Dice dice, int temper) => command.Name switch
        {
            nameof(RecordGround) => Ground(current, today, dice),
            nameof(CallElection) => new CallElection(ElectionDay(current, today), Election.MinimumWage),
            nameof(PublishCall) => new PublishCall(),
            nameof(NominateByParty) => new NominateByParty(RandomCommands.Nominee(dice, RandomCommands.SomePerson(dice))),
            nameof(NominateSelf) => new NominateSelf(RandomCommands.Nominee(dice, actor.Id)),
            nameof(NominateByHigherAkim) => new NominateByHigherAkim(RandomCommands.Nominee(dice, RandomCommands.SomePerson(dice)), true),
            nameof(ExtendNomination) => new ExtendNomination(
                current.Schedule!.NominationCloses.InZone(current.Zone).Date.PlusDays(1 + dice.Below(current.Law.Extension.Value.Amount))),
            nameof(StartEligibilityCheck) => new StartEligibilityCheck(part),
            nameof(RecordEligibility) => new RecordEligibility(part, !dice.OneIn(15)),
            nameof(IssueSignatureSheets) => new IssueSignatureSheets(part),
            nameof(HandInSignatures) => new HandInSignatures(part, dice.Of(12, 15, 130)),
            nameof(RecordSignatureCheck) => new RecordSignatureCheck(
                part, dice.Of(12, 12, 12, 1), dice.Of(0, 1, current.Unit!.Settlements)),
            nameof(ReceiveDocuments) => new ReceiveDocuments(
                part, current.Law.Documents[current.Candidates.Find(part)!.Path].Value & ~CandidateActs.ComeOfTheirOwn),
            nameof(PayFee) => new PayFee(part, Election.MinimumWage.Times(current.Law.TermsFor(current.Unit!).FeeInMinimumWages.Value)),
            nameof(StartSpecialCheck) => new StartSpecialCheck(part),
            nameof(RecordSpecialCheck) => new RecordSpecialCheck(part, !dice.OneIn(4)),
            nameof(RecordDeclarationCheck) => new RecordDeclarationCheck(part, !dice.OneIn(4)),
            nameof(RegisterCandidate) => new RegisterCandidate(part, dice.Of(0, 0, 0, 1, 2), dice.OneIn(20), dice.OneIn(20)),
            nameof(RefuseRegistration) => new RefuseRegistration(part, RegistrationGround.RequirementsNotMet, "circumstances"),
            nameof(CancelRegistration) =>
                new CancelRegistration(part, dice.Of(RegistrationGround.Bribery, RegistrationGround.RepeatedBreach), "circumstances"),
            nameof(AppealRegistrationDecision) => new AppealRegistrationDecision(part),
            nameof(DecideRegistrationAppeal) => new DecideRegistrationAppeal(part, dice.OneIn(2)),
            nameof(PublishCandidates) => new PublishCandidates(),
            nameof(WithdrawCandidacy) => new WithdrawCandidacy(part),
            nameof(RevokeNomination) => new RevokeNomination(part),
            nameof(RecordDeath) => new RecordDeath(part),
            nameof(WarnCandidate) => new WarnCandidate(part, "a breach"),
            nameof(PostponeElection) => new PostponeElection(current.Schedule!.Day.PlusDays(dice.Of(1, 15, 15, 15))),
            nameof(ReopenNomination) => new ReopenNomination(Soon(today, 2), Soon(today, 3)),
            nameof(OpenRepeatNomination) => new OpenRepeatNomination(Soon(today, 3), Soon(today, 5)),
            nameof(ChangeVotingHours) =>
                new ChangeVotingHours(new VotingHours(new LocalTime(6 + dice.Below(3), 0), new LocalTime(19 + dice.Below(4), 0))),
            nameof(HandOverVoterList) => new HandOverVoterList(1 + dice.Below(3), dice.Of(100, 500)),
            nameof(ClosePrecinctEarly) => Early(current, dice),
            nameof(FileProtocol) => new FileProtocol(Protocol(current, dice, temper == RandomWeights.Ties)),
            nameof(OrderRecount) => new OrderRecount(1 + dice.Below(3)),
            nameof(InvalidatePrecinct) => new InvalidatePrecinct(1 + dice.Below(3), "a breach"),
            nameof(EstablishResults) => new EstablishResults(),
            nameof(CallRepeatVoting) => new CallRepeatVoting(today.PlusDays(dice.Of(2, 10, 20))),
            nameof(InvalidateElection) => new InvalidateElection("breaches"),
            nameof(AppealInvalidation) => new AppealInvalidation(new CandidateId(1 + dice.Below(Math.Max(1, current.Candidates.Count)))),
            nameof(DecideInvalidationAppeal) => new DecideInvalidationAppeal(dice.OneIn(2)),
            nameof(CallRepeatElection) => new CallRepeatElection(current.Schedule!.Day.PlusDays(dice.Of(20, 27, 28))),
            nameof(PublishResults) => new PublishResults(),
            nameof(GiveUpDuties) => new GiveUpDuties(),
            nameof(RegisterAkim) => new RegisterAkim(),
            nameof(RefundFee) => new RefundFee(part),
            _ when typeof(ICorrection).IsAssignableFrom(command) => Slips.Draw<AkimElection>(command, dice, today, field => field switch
            {
                nameof(CandidateCommand.Candidate) => part,
                nameof(CorrectVoterList.Precinct) => 1 + dice.Below(3),
                nameof(CorrectVoterList.Voters) => dice.Of(100, 500),
                nameof(CorrectSignatureSheets.Signatures) => dice.Of(12, 15, 130),
                nameof(CorrectSignatureCheck.Valid) => dice.Of(12, 13, 1),
                nameof(CorrectSignatureCheck.Settlements) => current.Version == 0 ? 1 : current.Unit!.Settlements,
                _ => Protocol(current, dice, isEven: false, isFiled: true),
            }),
            _ => throw new InvalidOperationException($"The generator does not know the command {command.Name}."),
        };

    private static RecordGround Ground(AkimElection current, LocalDate today, Dice dice)
    {
        bool isRaion = current.Law.Raion is not null && dice.OneIn(4);
        var unit = new Unit(
            "Kyzylaray", isRaion ? UnitKind.Raion : UnitKind.RuralDistrict, dice.Of("Asia/Almaty", "Asia/Aqtobe"), 1_200, dice.Of(1, 3));
        return dice.Below(4) switch
        {
            0 when isRaion && current.Law.RaionOnlyByPilotList is not null =>
                new(unit, new Ground(GroundKind.PilotListed, today.PlusDays(60))),
            1 => new(unit, new Ground(GroundKind.TermEnds, today.PlusDays(75))),
            2 => new(unit, new Ground(GroundKind.UnitChanged, today.PlusDays(-5), true), dice.OneIn(2)),
            _ => new(unit, new Ground(GroundKind.EarlyTermination, today.PlusDays(-10))),
        };
    }

    private static LocalDate ElectionDay(AkimElection current, LocalDate today) => current.Ground!.Kind switch
    {
        GroundKind.TermEnds => current.Ground.Day.PlusDays(-15),
        GroundKind.PilotListed => current.Ground.Day,
        _ => current.Law.TermsFor(current.Unit!).HoldAfterCall.Value.LastDay(today),
    };

    private static LocalDateTime Soon(LocalDate today, int days) => today.PlusDays(days).At(new LocalTime(18, 0));

    private static ClosePrecinctEarly Early(AkimElection current, Dice dice)
    {
        int number = 1 + dice.Below(3);
        return new(number, current.Polling.Precincts.TryGetValue(number, out Precinct? precinct) ? precinct.Voters : 1);
    }

    private static PrecinctProtocol Protocol(AkimElection current, Dice dice, bool isEven, bool isFiled = false)
    {
        Precinct? owing = current.Polling.Precincts.Values.FirstOrDefault(
            precinct => precinct is { IsInvalidated: false } && precinct.Protocol is not null == isFiled);
        CandidateVotes[] votes = [.. current.OnBallot.Select(candidate => new CandidateVotes(candidate.Id, isEven ? 10 : dice.Below(20)))];
        int issued = votes.Sum(each => each.Votes) + 3;
        int voters = owing?.Voters ?? 100;
        return new PrecinctProtocol
        {
            Precinct = owing?.Number ?? 1,
            VotersOnList = voters,
            BallotsReceived = voters,
            BallotsIssued = issued,
            BallotsCancelled = voters - issued,
            BallotsFound = issued,
            Invalid = 1,
            AgainstAll = 2,
            Votes = [.. votes],
        };
    }
}
