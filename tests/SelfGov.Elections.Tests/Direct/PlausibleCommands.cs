using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
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
                new ChangeVotingHours(
                    new VotingHours(new LocalTime(6 + dice.Below(3), 0), new LocalTime(19 + dice.Below(4), 0)),
                    dice.OneIn(2) ? [1 + dice.Below(3)] : null),
            nameof(HandOverVoterList) => new HandOverVoterList(
                1 + dice.Below(3), dice.Of(100, 500), dice.Of(PrecinctKind.Ordinary, PrecinctKind.Remote, PrecinctKind.Hospital)),
            nameof(ChangeVoterList) => Change(current, today, dice),
            nameof(RecordHomeVotingRequests) => HomeVoting(current, dice),
            nameof(RecountAtRequest) => new RecountAtRequest(
                1 + dice.Below(3), current.OnBallot.Select(candidate => candidate.Id).FirstOrDefault()),
            nameof(ClosePrecinctEarly) => Early(current, dice),
            nameof(FileProtocol) => new FileProtocol(Protocol(current, dice, temper == RandomWeights.Ties)),
            nameof(OrderRecount) => new OrderRecount(1 + dice.Below(3)),
            nameof(InvalidatePrecinct) => new InvalidatePrecinct(1 + dice.Below(3), "a breach", current.Schedule!.Day),
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
            nameof(DeclineOffice) => new DeclineOffice(),
            nameof(RecordFailedElection) => new RecordFailedElection(dice.Of(Enum.GetValues<ElectionFailure>()), "a decision"),
            nameof(DiscontinueElection) => new DiscontinueElection(dice.Of(Enum.GetValues<DiscontinuationGround>()), "an act"),
            nameof(ApproveBallot) => new ApproveBallot(
                [.. current.OnBallot.OrderBy(each => each.Person.Name, KazakhOrder.Instance).Select(each => each.Id)], true, true),
            nameof(OrderBallots) => new OrderBallots((int)current.Law.Ballots.For(
                current.Polling.Precincts.IsEmpty ? 1_200 : current.Polling.Precincts.Values.Sum(each => (long)each.Voters))),
            nameof(DeliverBallots) => Delivery(current, dice),
            nameof(PostProtocol) => new PostProtocol(1 + dice.Below(3)),
            nameof(TakeDownProtocol) => new TakeDownProtocol(1 + dice.Below(3)),
            nameof(IssueCandidateCertificate) => new IssueCandidateCertificate(part),
            nameof(IssueAkimCertificate) => new IssueAkimCertificate(),
            nameof(NameCommission) => new NameCommission(Paper: new("Maslikhat", "12", today)),
            _ when typeof(ICorrection).IsAssignableFrom(command) => Slips.Draw<AkimElection>(command, dice, today, field => field switch
            {
                nameof(CandidateCommand.Candidate) => part,
                nameof(CorrectVoterList.Precinct) => 1 + dice.Below(3),
                nameof(CorrectVoterList.Voters) => dice.Of(100, 500),
                nameof(CorrectVoterListChange.Added) or nameof(CorrectVoterListChange.Removed) => dice.Of(0, 1, 2, 3),
                nameof(CorrectHomeVotingRequests.Requests) => dice.Of(2, 5, 9),
                nameof(CorrectSignatureSheets.Signatures) => dice.Of(12, 15, 130),
                nameof(CorrectSignatureCheck.Valid) => dice.Of(12, 13, 1),
                nameof(CorrectSignatureCheck.Settlements) => current.Version == 0 ? 1 : current.Unit!.Settlements,
                _ => Protocol(current, dice, isEven: false, isFiled: true),
            }),
            _ => throw new InvalidOperationException($"The generator does not know the command {command.Name}."),
        };

    private static DeliverBallots Delivery(AkimElection current, Dice dice)
    {
        int number = 1 + dice.Below(3);
        int voters = current.Polling.Precincts.GetValueOrDefault(number)?.Voters ?? 1;
        return new(number, (int)current.Law.Ballots.For(voters));
    }

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
        return new(number, current.Polling.Precincts.TryGetValue(number, out Precinct? precinct) ? precinct.VotersOnList : 1);
    }

    private static ChangeVoterList Change(AkimElection current, LocalDate today, Dice dice)
    {
        int number = 1 + dice.Below(3);
        bool isVotingDay = current.Schedule?.Day == today;
        return dice.Below(3) switch
        {
            0 when isVotingDay => new(number, VoterListReason.AbsenteeCertificateShown, dice.Of(1, 4)),
            0 => new(number, VoterListReason.AbsenteeCertificateIssued, Removed: dice.Of(1, 4)),
            1 => new(number, VoterListReason.SpecialListRevised, dice.Of(1, 4), dice.Of(0, 2)),
            _ => new(number, VoterListReason.VoterRequest, dice.Of(0, 1, 2), dice.Of(1, 2)),
        };
    }

    private static LocalTime Closes(AkimElection current, Precinct precinct) => precinct.ClosedEarly
        ? LocalTime.MinValue
        : current.Schedule!.OwnHours.FirstOrDefault(own => own.Precinct == precinct.Number)?.Hours.Close ?? current.Schedule.Hours.Close;

    private static RecordHomeVotingRequests HomeVoting(AkimElection current, Dice dice)
    {
        int number = 1 + dice.Below(3);
        int before = current.Polling.Precincts.GetValueOrDefault(number)?.HomeRequests ?? 0;
        return new(number, before + dice.Of(1, 3));
    }

    private static PrecinctProtocol Protocol(AkimElection current, Dice dice, bool isEven, bool isFiled = false)
    {
        Precinct? owing = current.Polling.Precincts.Values.OrderBy(precinct => Closes(current, precinct)).FirstOrDefault(
            precinct => precinct is { IsInvalidated: false } && precinct.Protocol is not null == isFiled);
        CandidateVotes[] votes = [.. current.OnBallot.Select(candidate => new CandidateVotes(candidate.Id, isEven ? 10 : dice.Below(20)))];
        int issued = votes.Sum(each => each.Votes) + 3;
        int voters = owing?.VotersOnList ?? 100;
        int received = current.Ballots?.Delivered.FirstOrDefault(each => each.Precinct == owing?.Number)?.Ballots ?? voters;
        return new PrecinctProtocol
        {
            Precinct = owing?.Number ?? 1,
            VotersOnList = voters,
            BallotsReceived = received,
            BallotsIssued = issued,
            BallotsCancelled = received - issued,
            BallotsFound = issued,
            Invalid = 1,
            AgainstAll = 2,
            Votes = [.. votes],
            HomeRequests = owing?.HomeRequests,
            OutsidePremises = owing?.HomeRequests is { } requests ? Math.Min(requests, issued) : null,
            ByAbsenteeCertificate = owing is null ? null : Math.Min(owing.AddedByCertificate, issued),
            PortableBoxes = owing?.HomeRequests is { } asked ? [new(asked, Math.Min(asked, issued))] : null,
        };
    }
}
