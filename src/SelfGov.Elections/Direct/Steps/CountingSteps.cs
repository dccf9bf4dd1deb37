using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;
using Filing =
    SelfGov.Workflow.Matter<
        SelfGov.Elections.Direct.AkimElection, SelfGov.Workflow.Definition.Whole, SelfGov.Elections.Direct.FileProtocol>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 43, 113-8: the precincts' protocols and their control sums.</summary>
internal static class CountingSteps
{
    internal static void Define(Builder election, AkimElectionLaw law)
    {
        var filing = election.On<FileProtocol>(law.ProtocolDelivered)
            .By(Roles.PrecinctCommission)
            .Duty(new Limit<AkimElection>(
                "count.due", new("дауыстарды санау мерзімі", "срок подсчёта", "time to count"), law.Count.Basis,
                current => current.Polling.ProtocolsAwaited > 0 ? current.Schedule!.CountDue : null))
            .Require(
                "protocol.precinct", law.ProtocolDelivered,
                new(
                    "учаске белгілі, дауыс беру аяқталған, хаттама әлі жеткізілмеген болуға тиіс",
                    "участок должен быть известен, голосование окончено, протокол ещё не доставлен",
                    "the precinct must be known, its vote over, its protocol not filed"),
                m => m.Case.Polling.Precincts.TryGetValue(m.Command.Protocol?.Precinct ?? 0, out Precinct? precinct)
                    && precinct is { Protocol: null, IsInvalidated: false }
                    && VotingSteps.IsOver(m.Case, precinct, m.Now),
                found: m => Words.Of(m.Command.Protocol?.Precinct ?? 0),
                field: nameof(FileProtocol.Protocol),
                canHold: m => m.Case.Polling.Precincts.Values.Any(precinct =>
                    precinct is { Protocol: null, IsInvalidated: false } && VotingSteps.IsOver(m.Case, precinct, m.Now)))
            .Require(
                "protocol.not-negative", law.ProtocolFigures,
                new("сандар теріс болмауға тиіс", "числа не должны быть отрицательными", "no figure must be negative"),
                m => m.Command.Protocol is { HasNegativeFigure: false },
                field: nameof(FileProtocol.Protocol))
            .Require(
                "protocol.candidates", law.Ballot,
                new(
                    "бюллетеньдегі әр кандидат бір рет көрсетілуге тиіс", "каждый кандидат бюллетеня должен быть указан один раз",
                    "every candidate on the ballot must appear once"),
                m => m.Command.Protocol is { Votes: not null } protocol && ListsTheBallot(protocol, m.Case),
                expected: m => CandidateText.Exactly(m.Case.OnBallot.Select(candidate => candidate.Id)),
                found: m => CandidateText.Of(m.Command.Protocol is { Votes: not null } protocol
                    ? protocol.Votes.Select(votes => votes.Candidate)
                    : []),
                field: nameof(FileProtocol.Protocol));
        AddControlSums(filing, law.ProtocolFigures);
        AddAbsentAndAtHome(filing, law);
        AddPortableBoxes(filing, law.PortableBoxes);
        filing.Revised("protocol.precinct", 2).Revised("protocol.list", 2).Revised("protocol.received", 2);
        filing.Decide(m => new ProtocolFiled(m.Today, m.Command.Protocol));
        election.On<CorrectProtocol>(law.ProtocolFigures)
            .CorrectsOneOf(
                filing,
                m => Filed(m.Case, m.Command) is { } protocol ? new FileProtocol(protocol) : null,
                m => new FileProtocol(m.Command.Protocol),
                m => m.Case with { Polling = WithoutProtocol(m.Case.Polling, m.Command.Protocol.Precinct) },
                anyRecorded: m => m.Case.Polling.Precincts.Values.Any(precinct => precinct is { IsInvalidated: false, Protocol: not null }))
            .Decide(m => new ProtocolCorrected(m.Today, Filed(m.Case, m.Command)!, m.Command.Protocol, m.Command.Act));
    }

    // A recount (article 43(9)) takes the protocol away, and the voiding of the precinct what it is for: then nothing is left to correct.
    private static PrecinctProtocol? Filed(AkimElection current, CorrectProtocol command) =>
        current.Polling.Precincts.GetValueOrDefault(command.Protocol?.Precinct ?? 0) is { IsInvalidated: false } precinct
            ? precinct.Protocol
            : null;

    private static Polling WithoutProtocol(Polling polling, int precinct) =>
        polling.With(polling.Precincts[precinct] with { Protocol = null });

    /// <summary>Which figures have to agree is our reading of article 43(3-1) to (5); see docs/law/direct-election.md, 13.2.</summary>
    private static void AddControlSums(CommandBuilder<AkimElection, Whole, FileProtocol> filing, Citation figures) => filing
        .Require(
            "protocol.list", new Citation(figures.Act, "43", "4", "1"),
            new(
                "сайлаушылар саны санау басталған кездегі тізіммен бірдей болуға тиіс",
                "число избирателей должно совпадать со списком на начало подсчёта",
                "the voters must be those of the list as it stood when the count began"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.VotersOnList ?? 0,
            m => Knows(m, out Precinct precinct) ? Exactly(precinct.VotersOnList) : default)
        .Require(
            "protocol.issued-to-voters", new Citation(figures.Act, "43", "4", "2"),
            new(
                "бюллетень алғандар тізімдегі сайлаушылардан көп болмауға тиіс", "получивших бюллетени должно быть не больше, чем в списке",
                "ballots must be issued to not more voters than are on the list"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.BallotsIssued ?? 0,
            m => Knows(m, out _) ? AtMost(m.Command.Protocol.VotersOnList) : default)
        .Require(
            "protocol.received", new Citation(figures.Act, "43", "4-1", "5"),
            new(
                "берілген, жойылған және бүлінген бюллетеньдер бірігіп комиссия алған бюллетеньдерге тең болуға тиіс",
                "выданные, погашенные и повреждённые бюллетени вместе должны составлять полученные комиссией",
                "issued, cancelled and damaged together must make the received"),
            nameof(FileProtocol.Protocol),
            m => m.Command.Protocol is { } protocol
                ? (long)protocol.BallotsIssued + protocol.BallotsCancelled + (protocol.Damaged ?? 0) : 0,
            m => Knows(m, out _) ? Exactly((long)m.Command.Protocol.BallotsReceived) : default)
        .Require(
            "protocol.delivered", new Citation(figures.Act, "43", "4-1", "4"),
            new(
                "комиссия алған бюллетеньдер саны учаскеге жеткізілгеніне тең болуға тиіс",
                "число полученных бюллетеней должно быть равно доставленным на участок",
                "the ballots received must be those delivered to the precinct"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.BallotsReceived ?? 0,
            m => Knows(m, out Precinct precinct) && ElectionBallots.Of(m.Case).DeliveredTo(precinct.Number) is { } delivered
                ? Exactly(delivered)
                : default)
        .Require(
            "protocol.found-within-issued", new Citation(figures.Act, "43", "4-1"),
            new(
                "жәшіктерден алынғаны берілгенінен көп болмауға, көп болса, әр мүше берген бюллетеньдер саны анықталған болуға тиіс",
                "из урн должно быть извлечено не больше выданного, иначе должно быть установлено выданное каждым членом",
                "not more ballots must be found than issued, or it must be established how many each member issued"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.BallotsFound ?? 0,
            m => Knows(m, out _) && !m.Command.Protocol.IssueByMembersEstablished ? AtMost(m.Command.Protocol.BallotsIssued) : default)
        .Require(
            "protocol.found", new Citation(figures.Act, "43", "5"),
            new(
                "кандидаттар үшін берілген, «Бәріне қарсымын» деген жолда белгісі бар және жарамсыз бюллетеньдер "
                    + "бірігіп жәшіктерден алынғанына тең болуға тиіс",
                "поданные за кандидатов, с отметкой в строке «Против всех» и недействительные бюллетени вместе "
                    + "должны составлять извлечённые из урн",
                "those for candidates, against all and invalid together must make the found"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol is { } protocol ? protocol.TookPart : 0,
            m => Knows(m, out _) ? Exactly((long)m.Command.Protocol.BallotsFound) : default)
        .Require(
            "protocol.total", figures,
            new(
                "барлық учаскенің бюллетеньдері саналатын сан болуға тиіс", "число бюллетеней всех участков должно поддаваться подсчёту",
                "the ballots of all precincts must add up to a number that can be counted"),
            nameof(FileProtocol.Protocol), m => m.Case.Polling.BallotsFound + (m.Command.Protocol?.BallotsFound ?? 0),
            m => m.Command.Protocol is null ? default : AtMost((long)int.MaxValue));

    /// <summary>What the notice of results needs besides (article 44(5)): article 41(6), (6-1).</summary>
    private static void AddAbsentAndAtHome(CommandBuilder<AkimElection, Whole, FileProtocol> filing, AkimElectionLaw law) => filing
        .Require(
            "protocol.by-certificate", law.AbsenteeCertificates.Basis,
            new(
                "куәлік бойынша дауыс бергендер куәлік бойынша тізімге енгізілгендерден де, бюллетень алғандардан да көп болмауға тиіс",
                "голосовавших по удостоверениям должно быть не больше включённых по ним в список и не больше получивших бюллетени",
                "not more must have voted by certificate than were entered by one, nor than received ballots"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.ByAbsenteeCertificate ?? 0,
            m => Knows(m, out Precinct precinct) && m.Command.Protocol.ByAbsenteeCertificate is not null
                ? AtMost(Math.Min(precinct.AddedByCertificate, m.Command.Protocol.BallotsIssued))
                : default)
        .Require(
            "protocol.home-requests", law.HomeVotingRequests.Basis,
            new(
                "өтініштер саны тіркелген өтініштер санына тең болуға және тізімдегі сайлаушылар санынан аспауға тиіс",
                "число заявлений должно быть равно зафиксированному и не больше избирателей в списке",
                "the requests must be those on record, and not more than the voters on the list"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.HomeRequests ?? 0,
            m => !Knows(m, out Precinct precinct) || m.Command.Protocol.HomeRequests is null ? default
                : precinct.HomeRequests is { } recorded ? Exactly(recorded)
                : AtMost(precinct.VotersOnList))
        .Require(
            "protocol.outside-premises", law.HomeVotingRequests.Basis,
            new(
                "үй-жайдан тыс жерде дауыс бергендер өтініштерден де, бюллетень алғандардан да көп болмауға тиіс",
                "голосовавших вне помещения должно быть не больше заявлений и не больше получивших бюллетени",
                "not more must have voted outside the premises than asked to, nor than received ballots"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.OutsidePremises ?? 0,
            m => Knows(m, out Precinct precinct) && m.Command.Protocol is { OutsidePremises: not null } protocol
                ? AtMost(Math.Min(protocol.HomeRequests ?? precinct.HomeRequests ?? int.MaxValue, protocol.BallotsIssued))
                : default);

    /// <summary>Article 43(3-1): what a portable box held goes by the written requests.</summary>
    private static void AddPortableBoxes(CommandBuilder<AkimElection, Whole, FileProtocol> filing, Citation basis) => filing
        .Require(
            "protocol.box-requests", basis,
            new(
                "тасымалданатын жәшіктердің өтініштері бірігіп барлық өтінішке тең болуға тиіс",
                "заявления по переносным урнам вместе должны составлять все заявления",
                "the requests of the portable boxes together must make all requests"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.PortableBoxes?.Sum(box => (long)box.Requests) ?? 0,
            m => Knows(m, out Precinct precinct) && m.Command.Protocol.PortableBoxes is not null
                && (m.Command.Protocol.HomeRequests ?? precinct.HomeRequests) is { } requests
                ? Exactly((long)requests)
                : default)
        .Require(
            "protocol.box-ballots", basis,
            new(
                "тасымалданатын жәшіктерден алынғаны барлық жәшіктен алынғанынан көп болмауға тиіс",
                "из переносных урн должно быть извлечено не больше, чем из всех урн",
                "not more ballots must be found in the portable boxes than in all boxes"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.PortableBoxes?.Sum(box => (long)box.Ballots) ?? 0,
            m => Knows(m, out _) ? AtMost((long)m.Command.Protocol.BallotsFound) : default)
        .Require(
            "protocol.box-invalid", basis,
            new(
                "бюллетеньдер саны өтініштер санынан артық болып шыққан тасымалданатын жәшіктің бюллетеньдері "
                    + "жарамсыз деп танылған болуға тиіс",
                "бюллетени переносной урны, в которой их больше, чем заявлений, должны быть признаны недействительными",
                "the ballots of a portable box that held more than there were requests must be found invalid"),
            nameof(FileProtocol.Protocol), m => (long)(m.Command.Protocol?.Invalid ?? 0),
            m => Knows(m, out _) ? AtLeast(Excessive(m.Command.Protocol)) : default)
        .Require(
            "protocol.box-act", basis,
            new(
                "мұндай жәшіктегі бюллетеньдердің жарамсыз деп танылғаны туралы акт жасалған болуға тиіс",
                "должен быть составлен акт о признании бюллетеней такой урны недействительными",
                "an act on the invalidity of the ballots of such a box must be drawn up"),
            m => !Knows(m, out _) || Excessive(m.Command.Protocol) == 0 || m.Command.Protocol.PortableBoxActDrawnUp,
            field: nameof(FileProtocol.Protocol));

    private static long Excessive(PrecinctProtocol protocol) =>
        protocol.PortableBoxes?.Where(box => box.IsExcessive).Sum(box => (long)box.Ballots) ?? 0;

    /// <summary>
    /// Sums are asked only of a protocol whose precinct is known and whose figures can be added; other rules refuse the rest.
    /// </summary>
    private static bool Knows(Filing m, out Precinct precinct)
    {
        precinct = null!;
        return m.Command.Protocol is { HasNegativeFigure: false } protocol
            && m.Case.Polling.Precincts.TryGetValue(protocol.Precinct, out precinct!);
    }

    private static bool ListsTheBallot(PrecinctProtocol protocol, AkimElection current)
    {
        HashSet<CandidateId> listed = [.. protocol.Votes.Select(votes => votes.Candidate)];
        return listed.Count == protocol.Votes.Count && listed.SetEquals(current.OnBallot.Select(candidate => candidate.Id));
    }
}
