using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using static SelfGov.Elections.Indirect.IndirectStory;

namespace SelfGov.Elections.Indirect;

/// <summary>Commands of random stories: likely ones, and any data whatever.</summary>
internal static class RandomIndirectCommands
{
    internal static readonly Role[] AllRoles =
    [
        Roles.TerritorialCommission, Roles.OblastCommission, Roles.Court, Roles.Candidate, Roles.HigherAkim,
        Roles.NationalSecurity, Roles.RevenueBody, Roles.MaslikhatSecretary, Role.Clock,
    ];

    private const NominationPapers Receivable = NominationPapers.Biography | NominationPapers.IdentityCopy
        | NominationPapers.DeclarationCertificate;

    /// <summary>How much an open option draws a story on; what derails an election weighs by the temper of the story.</summary>
    internal static int Weight(Option option, IndirectElection current, int temper)
    {
        IndirectCandidate? part = option.Part is { } key ? current.Candidates.First(candidate => candidate.Id.ToString() == key) : null;
        return option.Command.Name switch
        {
            nameof(NominateIndirectCandidates) => current.Candidates.Standing < 3 ? 60 : 1,
            nameof(RecordCandidateRequirements) or nameof(HandInDeclarations) => 50,
            nameof(ReceiveNominationPapers) => (part!.Papers & Receivable) == Receivable ? 0 : 50,
            nameof(RegisterIndirectCandidate) => temper == 1 && part!.Id.Number % 2 == 0 ? 0 : 90,
            nameof(PostElectorsList) => current.Meeting.ListPostedOn is null ? 60 : 1,
            nameof(PublishIndirectCall) or nameof(PublishIndirectCandidates) or nameof(SendAkimRegistration)
                or nameof(PublishIndirectResult) => 20,
            nameof(WithdrawIndirectCandidacy) or nameof(RevokeIndirectNomination) or nameof(RecordIndirectDeath)
                or nameof(CancelIndirectCandidate)
                or nameof(RefuseIndirectCandidate) => temper == 2 ? 6 : 1,
            nameof(InvalidateIndirectElection) => temper == 3 ? 60 : 1,
            nameof(RecordFailedIndirectElection) => 20,
            nameof(DiscontinueIndirectElection) => temper == 3 ? 1 : 0,
            nameof(RegisterTrustedPerson) or nameof(ReleaseTrustedPerson) or nameof(RequestCandidateInformation) => 2,
            nameof(ReceiveCandidateInformation) => part!.Requests.IsEmpty ? 0 : 10,
            nameof(RecordDeclarationsCheck) => 20,
            nameof(RecordAkimSpecialCheck) => 8,
            _ when typeof(ICorrection).IsAssignableFrom(option.Command) => 3,
            _ => 50,
        };
    }

    internal static ICommand<IndirectElection> Likely(
        Type command, CandidateId part, Role role, IndirectElection current, LocalDate today, Dice dice, int temper) =>
        command.Name switch
        {
            nameof(RecordIndirectGround) => dice.OneIn(3)
                ? new RecordIndirectGround(District(), new Ground(GroundKind.TermEnds, today.PlusDays(60)), dice.OneIn(2))
                : new RecordIndirectGround(District(), new Ground(GroundKind.EarlyTermination, today.PlusDays(-3)), dice.OneIn(2)),
            nameof(CallIndirectElection) => new CallIndirectElection(today.PlusDays(dice.Of(30, 30, 40))),
            nameof(PublishIndirectCall) => new PublishIndirectCall(),
            nameof(NominateIndirectCandidates) => new NominateIndirectCandidates(
                [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Nominee(dice)).DistinctBy(person => person.Id)], today),
            nameof(ExtendIndirectRegistration) =>
                new ExtendIndirectRegistration(current.Schedule!.RegistrationLastDay.PlusDays(1 + dice.Below(10))),
            nameof(ExtendIndirectElection) =>
                new ExtendIndirectElection(Later(current.Schedule!.Day, today).PlusDays(20), today.PlusDays(dice.Below(10))),
            nameof(PublishIndirectCandidates) => new PublishIndirectCandidates(),
            nameof(PostElectorsList) => new PostElectorsList(dice.Of(10, 15, 24)),
            nameof(OpenElectorsMeeting) => new OpenElectorsMeeting(current.Meeting.Deputies - dice.Below(6), true),
            nameof(OpenElectorsVote) => new OpenElectorsVote(),
            nameof(EstablishIndirectResult) => new EstablishIndirectResult(Drawn(current, dice, isEven: temper == 4)),
            nameof(OpenRepeatVote) => new OpenRepeatVote(),
            nameof(CloseElectorsMeeting) => new CloseElectorsMeeting(),
            nameof(InvalidateIndirectElection) => new InvalidateIndirectElection("breach"),
            nameof(RecordFailedIndirectElection) =>
                new RecordFailedIndirectElection(dice.Of(Enum.GetValues<ElectionFailure>()), "a decision"),
            nameof(DiscontinueIndirectElection) =>
                new DiscontinueIndirectElection(dice.Of(Enum.GetValues<DiscontinuationGround>()), "an act"),
            nameof(CallRepeatIndirectElection) => new CallRepeatIndirectElection(today.PlusDays(35)),
            nameof(RegisterIndirectAkim) => new RegisterIndirectAkim(),
            nameof(SendAkimRegistration) => new SendAkimRegistration(),
            nameof(PublishIndirectResult) => new PublishIndirectResult(),
            nameof(RecordAkimSpecialCheck) => new RecordAkimSpecialCheck(dice.OneIn(2)),
            _ when typeof(ICorrection).IsAssignableFrom(command) => Slips.Draw<IndirectElection>(command, dice, today, field => field switch
            {
                nameof(CorrectElectorsList.Deputies) => dice.Of(10, 15, 24),
                nameof(CorrectElectorsPresent.Present) => current.Meeting.Deputies - dice.Below(6),
                _ => Drawn(current, dice, isEven: temper == 4),
            }),
            _ => AboutCandidate(command, part, role, dice),
        };

    internal static ICommand<IndirectElection> Wild(Type command, LocalDate today, Dice dice)
    {
        var part = new CandidateId(dice.Of(Number(dice), 1, 2, 3));
        LocalDate day = Day(dice, today);
        return command.Name switch
        {
            nameof(RecordIndirectGround) => new RecordIndirectGround(
                District(dice.Of(Enum.GetValues<UnitKind>())), new Ground((GroundKind)dice.Below(6), day), dice.OneIn(2)),
            nameof(CallIndirectElection) => new CallIndirectElection(day),
            nameof(NominateIndirectCandidates) => new NominateIndirectCandidates(
                dice.OneIn(6) ? default : [.. Enumerable.Range(0, dice.Below(4)).Select(_ => dice.OneIn(9) ? null! : Nominee(dice))],
                dice.OneIn(3) ? null : day),
            nameof(ExtendIndirectRegistration) => new ExtendIndirectRegistration(day),
            nameof(ExtendIndirectElection) => new ExtendIndirectElection(day, Day(dice, today)),
            nameof(PostElectorsList) => new PostElectorsList(Number(dice)),
            nameof(OpenElectorsMeeting) => new OpenElectorsMeeting(Number(dice), dice.OneIn(2)),
            nameof(EstablishIndirectResult) => new EstablishIndirectResult(dice.OneIn(9) ? null! : AnyProtocol(dice)),
            nameof(InvalidateIndirectElection) => new InvalidateIndirectElection(dice.Of(string.Empty, "why")),
            nameof(CallRepeatIndirectElection) => new CallRepeatIndirectElection(day),
            nameof(RecordCandidateRequirements) => new RecordCandidateRequirements(part, (CandidateRequirements)dice.Below(32)),
            nameof(RequestCandidateInformation) => new RequestCandidateInformation(part, (InformationSource)dice.Below(3)),
            nameof(ReceiveCandidateInformation) => new ReceiveCandidateInformation(part, (InformationSource)dice.Below(3)),
            nameof(ReceiveNominationPapers) => new ReceiveNominationPapers(part, (NominationPapers)dice.Below(64)),
            nameof(RefuseIndirectCandidate) =>
                new RefuseIndirectCandidate(part, (RegistrationGround)dice.Below(14), dice.Of(string.Empty, "why")),
            nameof(CancelIndirectCandidate) =>
                new CancelIndirectCandidate(part, (RegistrationGround)dice.Below(14), dice.Of(string.Empty, "why")),
            _ when typeof(ICorrection).IsAssignableFrom(command) => Slips.Draw<IndirectElection>(
                command, dice, day, field => field == nameof(CorrectElectorsProtocol.Protocol) ? AnyProtocol(dice) : Number(dice)),
            nameof(RecordFailedIndirectElection) =>
                new RecordFailedIndirectElection((ElectionFailure)dice.Below(6), dice.Of(string.Empty, "why")),
            nameof(DiscontinueIndirectElection) =>
                new DiscontinueIndirectElection((DiscontinuationGround)dice.Below(5), dice.Of(string.Empty, "why")),
            _ when command.GetProperty("Candidate") is not null => AboutCandidate(command, part, dice.Of<Role>(AllRoles), dice),
            _ => (ICommand<IndirectElection>)Activator.CreateInstance(
                command, [.. command.GetConstructors()[0].GetParameters().Select(_ => (object)dice.OneIn(2))])!,
        };
    }

    private static ICommand<IndirectElection> AboutCandidate(Type command, CandidateId part, Role role, Dice dice) => command.Name switch
    {
        nameof(RecordCandidateRequirements) =>
            new RecordCandidateRequirements(part, dice.OneIn(6) ? CandidateRequirements.CivilService : CandidateRequirements.None),
        nameof(HandInDeclarations) => new HandInDeclarations(part),
        nameof(RequestCandidateInformation) => new RequestCandidateInformation(
            part, role == Roles.RevenueBody ? InformationSource.Organisation : InformationSource.StateBody),
        nameof(ReceiveCandidateInformation) => new ReceiveCandidateInformation(part, (InformationSource)dice.Below(2)),
        nameof(RecordDeclarationsCheck) => new RecordDeclarationsCheck(part, !dice.OneIn(5)),
        nameof(ReceiveNominationPapers) => new ReceiveNominationPapers(part, Receivable),
        nameof(RegisterIndirectCandidate) => new RegisterIndirectCandidate(part),
        nameof(RefuseIndirectCandidate) => new RefuseIndirectCandidate(part, RegistrationGround.NominationBreach, "why"),
        nameof(CancelIndirectCandidate) => new CancelIndirectCandidate(part, RegistrationGround.Bribery, "why"),
        nameof(AppealIndirectDecision) => new AppealIndirectDecision(part),
        nameof(DecideIndirectAppeal) => new DecideIndirectAppeal(part, dice.OneIn(2)),
        nameof(WithdrawIndirectCandidacy) => new WithdrawIndirectCandidacy(part),
        nameof(RevokeIndirectNomination) => new RevokeIndirectNomination(part),
        nameof(RecordIndirectDeath) => new RecordIndirectDeath(part),
        nameof(RegisterTrustedPerson) => new RegisterTrustedPerson(part, dice.OneIn(5)),
        nameof(ReleaseTrustedPerson) => new ReleaseTrustedPerson(part),
        _ => throw new InvalidOperationException($"No data for {command.Name}."),
    };

    private static Person Nominee(Dice dice) => Someone("p" + dice.Below(9), dice.OneIn(12) ? 2005 : 1980);

    internal static ElectorsProtocol Drawn(IndirectElection current, Dice dice, bool isEven)
    {
        (int Candidate, int Votes)[] votes =
            [.. current.OnBallot.Select(candidate => (candidate.Id.Number, isEven && !dice.OneIn(4) ? 2 : dice.Below(4)))];
        int invalid = dice.Below(2);
        int found = votes.Sum(each => each.Votes) + invalid;
        return Protocol(found + dice.Below(2), found, invalid, votes);
    }

    private static ElectorsProtocol AnyProtocol(Dice dice) => new()
    {
        BallotsIssued = Number(dice),
        BallotsFound = Number(dice),
        Invalid = Number(dice),
        Votes = dice.OneIn(4) ? null!
            : [.. Enumerable.Range(0, dice.Below(4)).Select(_ => new CandidateVotes(new CandidateId(dice.Below(4)), Number(dice)))],
    };

    private static LocalDate Later(LocalDate left, LocalDate right) => left > right ? left : right;

    private static int Number(Dice dice) => dice.Of(int.MinValue, -1, 0, 1, 1, 2, 3, 12, 24, int.MaxValue);

    private static LocalDate Day(Dice dice, LocalDate today) =>
        dice.OneIn(10) ? dice.Of(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)
            : today.PlusDays(dice.Of(-400, -30, -1, 0, 1, 3, 10, 15, 26, 30, 40, 60, 400));
}
