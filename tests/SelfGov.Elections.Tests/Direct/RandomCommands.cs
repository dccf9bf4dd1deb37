using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>Any command with any data, and anybody who gives it.</summary>
internal static class RandomCommands
{
    private static readonly Role[] AllRoles =
    [
        Roles.TerritorialCommission, Roles.OblastCommission, Roles.PrecinctCommission, Roles.Court,
        Roles.Candidate, Roles.PartyBranch, Roles.HigherAkim, Roles.CivilServiceAgency,
        Roles.NationalSecurity, Roles.RevenueBody, Roles.LocalExecutive, Roles.Maslikhat, Role.Clock,
    ];

    private static readonly Type[] Commands = [.. Election.LifecycleOf("D1").Map.Commands.Select(command => command.Type)];

    /// <summary>A person whose name and birth occur in no other text.</summary>
    internal static Person Nominee(Dice dice, string id) => new(
        id, "Құпияесім-" + id, dice.OneIn(10) ? new LocalDate(2004, 3, 17) : new LocalDate(1951 + (id[^1] % 40), 11, 23));

    internal static string SomePerson(Dice dice) => "p" + dice.Below(6);

    internal static Actor Anybody(Dice dice) => Of(dice.Of<Role>(AllRoles), dice);

    /// <summary>Somebody whom an option entitles; mostly the very person or party that it concerns.</summary>
    internal static Actor Entitled(Dice dice, Option option, AkimElection current, CandidateId part)
    {
        Role role = dice.Of<Role>([.. option.Roles]);
        Candidate? candidate = current.Candidates.Find(part) ?? WinnerOf(current);
        if (dice.OneIn(10) || candidate is null)
        {
            return Of(role, dice);
        }

        return role == Roles.Candidate && option.Command != typeof(NominateSelf) ? new Actor(candidate.Person.Id, role)
            : role == Roles.PartyBranch && option.Command != typeof(NominateByParty) ? new Actor(candidate.Party ?? "party-0", role)
            : Of(role, dice);
    }

    internal static ICommand<AkimElection> Wild(Dice dice, AkimElection current, LocalDate today)
    {
        Type command = dice.Of<Type>(Commands);
        var part = new CandidateId(dice.Of(Number(dice), 1, 2, 3));
        LocalDate day = Day(dice, today);
        return command.Name switch
        {
            nameof(RecordGround) => new RecordGround(
                new Unit("Other", dice.Of(Enum.GetValues<UnitKind>()), "Asia/Almaty", 7),
                new Ground((GroundKind)dice.Below(5), day, dice.OneIn(2)), dice.OneIn(2)),
            nameof(CallElection) =>
                new CallElection(day, new Money(dice.Of(0, 1, 70_000)), dice.OneIn(2) ? Moment(dice, today) : null,
                    dice.OneIn(2) ? Moment(dice, today) : null),
            nameof(NominateByParty) =>
                new NominateByParty(Nominee(dice, SomePerson(dice)), new OtherCandidacies(dice.OneIn(2), dice.OneIn(2))),
            nameof(NominateSelf) => new NominateSelf(Nominee(dice, SomePerson(dice)), new OtherCandidacies(dice.OneIn(2), dice.OneIn(2))),
            nameof(NominateByHigherAkim) => new NominateByHigherAkim(Nominee(dice, SomePerson(dice)), dice.OneIn(2)),
            nameof(ExtendNomination) => new ExtendNomination(day),
            nameof(HandInSignatures) => new HandInSignatures(part, Number(dice)),
            nameof(RecordSignatureCheck) => new RecordSignatureCheck(part, Number(dice), Number(dice)),
            nameof(ReceiveDocuments) => new ReceiveDocuments(part, (CandidateDocuments)dice.Below(1 << 12)),
            nameof(PayFee) => new PayFee(part, new Money(dice.Of(0, 1, 70_000, 350_000))),
            nameof(RegisterCandidate) => new RegisterCandidate(part, Number(dice), dice.OneIn(2), dice.OneIn(2)),
            nameof(RefuseRegistration) => new RefuseRegistration(part, (RegistrationGround)dice.Below(14), dice.Of(string.Empty, "why")),
            nameof(CancelRegistration) => new CancelRegistration(part, (RegistrationGround)dice.Below(14), dice.Of(string.Empty, "why")),
            nameof(WarnCandidate) => new WarnCandidate(part, dice.Of(string.Empty, "why")),
            nameof(PostponeElection) => new PostponeElection(day),
            nameof(ReopenNomination) => new ReopenNomination(Moment(dice, today), Moment(dice, today)),
            nameof(OpenRepeatNomination) => new OpenRepeatNomination(Moment(dice, today), Moment(dice, today)),
            nameof(ChangeVotingHours) =>
                new ChangeVotingHours(
                    new VotingHours(new LocalTime(dice.Below(24), 30), new LocalTime(dice.Below(24), 0)),
                    dice.Below(3) switch { 0 => null, 1 => [], _ => [Number(dice), Number(dice)] }),
            nameof(HandOverVoterList) => new HandOverVoterList(Number(dice), Number(dice), (PrecinctKind)dice.Below(12)),
            nameof(ChangeVoterList) => new ChangeVoterList(
                Number(dice), (VoterListReason)dice.Below(5), Number(dice), Number(dice)),
            nameof(RecordHomeVotingRequests) => new RecordHomeVotingRequests(Number(dice), Number(dice)),
            nameof(RecountAtRequest) => new RecountAtRequest(Number(dice), part),
            nameof(ClosePrecinctEarly) => new ClosePrecinctEarly(Number(dice), Number(dice)),
            nameof(FileProtocol) => new FileProtocol(Protocol(dice)),
            nameof(OrderRecount) => new OrderRecount(Number(dice)),
            nameof(InvalidatePrecinct) => new InvalidatePrecinct(Number(dice), dice.Of(string.Empty, "why"), dice.OneIn(2) ? null : day),
            nameof(CallRepeatVoting) => new CallRepeatVoting(day),
            nameof(CallRepeatElection) => new CallRepeatElection(day),
            nameof(InvalidateElection) => new InvalidateElection(dice.Of(string.Empty, "why")),
            nameof(AppealInvalidation) => new AppealInvalidation(part),
            nameof(RecordFailedElection) => new RecordFailedElection((ElectionFailure)dice.Below(6), dice.Of(string.Empty, "why")),
            nameof(DiscontinueElection) => new DiscontinueElection((DiscontinuationGround)dice.Below(5), dice.Of(string.Empty, "why")),
            _ => PlausibleCommands.For(command, part, Anybody(dice), current, today, dice, 0),
        };
    }

    private static Candidate? WinnerOf(AkimElection current) =>
        current.Outcome.Result?.Winner is { } winner
            ? current.Candidates.Find(winner)
            : current.Candidates.Count > 0 ? current.Candidates[0] : null;

    private static Actor Of(Role role, Dice dice) => role == Role.Clock ? Actor.Clock : new(
        role == Roles.Candidate ? SomePerson(dice) : role == Roles.PartyBranch ? "party-" + dice.Below(4) : role.Code, role);

    private static int Number(Dice dice) => dice.Of(int.MinValue, -1, 0, 1, 1, 2, 3, 12, 100, 500, int.MaxValue);

    private static int? Perhaps(Dice dice) => dice.OneIn(2) ? null : Number(dice);

    private static LocalDate Day(Dice dice, LocalDate today) =>
        dice.OneIn(10) ? dice.Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
            : today.PlusDays(dice.Of(-400, -30, -1, 0, 1, 2, 3, 10, 15, 30, 40, 60, 400));

    private static LocalDateTime Moment(Dice dice, LocalDate today) => Day(dice, today).At(new LocalTime(dice.Below(24), 0));

    private static PrecinctProtocol Protocol(Dice dice) => new()
    {
        Precinct = Number(dice),
        VotersOnList = Number(dice),
        BallotsReceived = Number(dice),
        BallotsIssued = Number(dice),
        BallotsCancelled = Number(dice),
        BallotsFound = Number(dice),
        Invalid = Number(dice),
        AgainstAll = Number(dice),
        Votes = dice.OneIn(5)
            ? null!
            : [.. Enumerable.Range(0, dice.Below(4)).Select(_ => new CandidateVotes(new CandidateId(dice.Below(4)), Number(dice)))],
        IssueByMembersEstablished = dice.OneIn(2),
        Damaged = Perhaps(dice),
        ByAbsenteeCertificate = Perhaps(dice),
        OutsidePremises = Perhaps(dice),
        HomeRequests = Perhaps(dice),
        PortableBoxes = dice.OneIn(2)
            ? null
            : [.. Enumerable.Range(0, dice.Below(3)).Select(_ => new PortableBox(Number(dice), Number(dice)))],
        PortableBoxActDrawnUp = dice.OneIn(2),
    };
}
