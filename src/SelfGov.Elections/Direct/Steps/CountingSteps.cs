using SelfGov.Elections.Candidacies;
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

/// <summary>Articles 43, 44(2-1), 113-8: the precincts' protocols, their control sums, recount, and the voiding of a precinct.</summary>
internal static class CountingSteps
{
    internal static void Define(Builder election, AkimElectionLaw law)
    {
        DefineProtocol(election, law);
        DefineRecount(election, law.ProtocolFigures.Act.At("43", 9));
        DefineInvalidation(election, law, law.PrecinctInvalidation ?? law.ProtocolFigures.Act.At("44"));
    }

    private static void DefineProtocol(Builder election, AkimElectionLaw law)
    {
        var filing = election.On<FileProtocol>(law.ProtocolDelivered)
            .By(Roles.PrecinctCommission)
            .Duty(new Limit<AkimElection>(
                "count.due", new("дауыс санау мерзімі", "срок подсчёта", "time to count"), law.Count.Basis,
                current => current.Polling.ProtocolsAwaited > 0 ? current.Schedule!.CountDue : null))
            .Require(
                "protocol.precinct", law.ProtocolDelivered,
                new(
                    "учаске белгілі, дауыс беру аяқталған, хаттама әлі тапсырылмаған болуға тиіс",
                    "участок должен быть известен, голосование окончено, протокол ещё не сдан",
                    "the precinct must be known, its vote over, its protocol not filed"),
                m => m.Case.Polling.Precincts.TryGetValue(m.Command.Protocol?.Precinct ?? 0, out Precinct? precinct)
                    && precinct is { Protocol: null, IsInvalidated: false }
                    && (precinct.ClosedEarly || m.Case.State == ElectionState.Counting),
                found: m => Words.Of(m.Command.Protocol?.Precinct ?? 0),
                field: nameof(FileProtocol.Protocol))
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
        filing.Decide(m => new ProtocolFiled(m.Today, m.Command.Protocol));
        election.On<CorrectProtocol>(law.ProtocolFigures)
            .Corrects(
                filing,
                m => Filed(m.Case, m.Command) is { } protocol ? new FileProtocol(protocol) : null,
                m => new FileProtocol(m.Command.Protocol),
                m => m.Case with { Polling = WithoutProtocol(m.Case.Polling, m.Command.Protocol.Precinct) })
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
                "тізімдегі сайлаушылар саны тапсырылған тізіммен бірдей болуға тиіс",
                "число избирателей должно совпадать с переданным списком",
                "the voters must be those of the list handed over"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.VotersOnList ?? 0,
            m => Knows(m, out Precinct precinct) ? Exactly(precinct.Voters) : default)
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
                "берілгені мен жойылғаны бірігіп алынғанына тең болуға тиіс", "выданные и погашенные вместе должны составлять полученные",
                "issued and cancelled together must make the received"),
            nameof(FileProtocol.Protocol),
            m => (long)(m.Command.Protocol?.BallotsIssued ?? 0) + (m.Command.Protocol?.BallotsCancelled ?? 0),
            m => Knows(m, out _) ? Exactly((long)m.Command.Protocol.BallotsReceived) : default)
        .Require(
            "protocol.found-within-issued", new Citation(figures.Act, "43", "4-1"),
            new(
                "жәшіктен шыққаны берілгеннен көп болмауға, көп болса әр мүше бергені анықталған болуға тиіс",
                "из урн должно быть извлечено не больше выданного, иначе должно быть установлено выданное каждым членом",
                "not more ballots must be found than issued, or it must be established how many each member issued"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol?.BallotsFound ?? 0,
            m => Knows(m, out _) && !m.Command.Protocol.IssueByMembersEstablished ? AtMost(m.Command.Protocol.BallotsIssued) : default)
        .Require(
            "protocol.found", new Citation(figures.Act, "43", "5"),
            new(
                "кандидаттарға берілгені, бәріне қарсы және жарамсыз бюллетеньдер бірігіп жәшіктен шыққанына тең болуға тиіс",
                "поданные за кандидатов, против всех и недействительные вместе должны составлять извлечённые из урн",
                "those for candidates, against all and invalid together must make the found"),
            nameof(FileProtocol.Protocol), m => m.Command.Protocol is { } protocol ? protocol.TookPart + protocol.Invalid : 0,
            m => Knows(m, out _) ? Exactly((long)m.Command.Protocol.BallotsFound) : default)
        .Require(
            "protocol.total", figures,
            new(
                "барлық учаскенің бюллетеньдері саналатын сан болуға тиіс", "число бюллетеней всех участков должно поддаваться подсчёту",
                "the ballots of all precincts must add up to a number that can be counted"),
            nameof(FileProtocol.Protocol), m => m.Case.Polling.BallotsFound + (m.Command.Protocol?.BallotsFound ?? 0),
            m => m.Command.Protocol is null ? default : AtMost((long)int.MaxValue));

    private static void DefineRecount(Builder election, Citation basis) => election.On<OrderRecount>(basis)
        .By(Roles.TerritorialCommission, Roles.OblastCommission)
        .Require(
            "recount.unpublished", basis,
            new(
                "қорытындылар әлі жарияланбаған болуға тиіс", "итоги не должны быть уже опубликованы",
                "the result must not be published yet"),
            m => m.Case.Outcome.PublishedOn is null)
        .Require(
            "recount.protocol", basis,
            new("учаскенің хаттамасы болуға тиіс", "должен быть протокол участка", "the precinct must have a protocol"),
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct) && precinct.Protocol is not null,
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(OrderRecount.Precinct))
        .Decide(m => new RecountOrdered(m.Today, m.Command.Precinct));

    private static void DefineInvalidation(Builder election, AkimElectionLaw law, Citation basis) => election.On<InvalidatePrecinct>(basis)
        .By(Roles.TerritorialCommission)
        .Require(
            "precinct.power", basis,
            new(
                "редакция учаскені жеке жарамсыз деп тануға мүмкіндік беруге тиіс",
                "редакция закона должна позволять признать недействительным отдельный участок",
                "the edition must let a single precinct be voided"),
            _ => law.PrecinctInvalidation is not null)
        .Require(
            "precinct.known", basis,
            new(
                "учаске белгілі және бұрын жарамсыз деп танылмаған болуға тиіс",
                "участок должен быть известен и не признан ещё недействительным", "the precinct must be known and not voided yet"),
            m => m.Case.Polling.Precincts.TryGetValue(m.Command.Precinct, out Precinct? precinct) && !precinct.IsInvalidated,
            found: m => Words.Of(m.Command.Precinct),
            field: nameof(InvalidatePrecinct.Precinct))
        .Require(
            "precinct.reason", basis,
            new("бұзушылық аталуға тиіс", "нарушение должно быть названо", "the breach must be named"),
            nameof(InvalidatePrecinct.Reason), m => m.Command.Reason, Present)
        .Decide(m => new PrecinctInvalidated(m.Today, m.Command.Precinct, m.Command.Reason));

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
