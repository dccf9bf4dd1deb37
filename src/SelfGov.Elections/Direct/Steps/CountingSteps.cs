using SelfGov.Kazakhstan.Bodies;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Articles 43, 44(2-1), 113-8: the precincts' protocols, their control sums, recount, and the voiding of a precinct.</summary>
internal static class CountingSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law)
    {
        DefineProtocol(election, law);
        DefineRecount(election, law);
        DefineInvalidation(election, law);
    }

    private static void DefineProtocol(ElectionDefinition election, AkimElectionLaw law)
    {
        var filing = election.On<FileProtocol>(
                new("учаске хаттамасын тапсыру", "сдать протокол участка", "file the protocol of a precinct"), law.ProtocolDelivered)
            .By(Roles.PrecinctCommission)
            .Duty(new ElectionLimit(
                "count.due", new("дауыс санау мерзімі", "срок подсчёта", "time to count"), law.Count.Basis,
                current => current.Polling.ProtocolsAwaited > 0 ? current.Schedule.CountDue : null))
            .Require("protocol.precinct", law.ProtocolDelivered,
                new("учаске белгілі, дауыс беру аяқталған, хаттама әлі тапсырылмаған", "участок известен, голосование окончено, протокола ещё нет", "the precinct is known, its vote over, its protocol not filed"),
                matter => matter.Case.Polling.Precincts.TryGetValue(matter.Command.Protocol?.Precinct ?? 0, out Precinct? precinct)
                    && precinct is { Protocol: null, IsInvalidated: false }
                    && (precinct.ClosedEarly || matter.Case.State == ElectionState.Counting),
                found: matter => Words.Of(matter.Command.Protocol?.Precinct ?? 0))
            .Require("protocol.not-negative", law.ProtocolFigures,
                new("сандар теріс емес", "числа не отрицательны", "no figure is negative"),
                matter => matter.Command.Protocol is { HasNegativeFigure: false })
            .Require("protocol.candidates", law.Ballot,
                new("бюллетеньдегі әр кандидат бір рет көрсетілген", "каждый кандидат бюллетеня указан один раз", "every candidate on the ballot appears once"),
                matter => matter.Command.Protocol is { Votes.IsDefault: false } protocol && ListsTheBallot(protocol, matter.Case),
                expected: matter => CandidateText.Of(matter.Case.OnBallot.Select(candidate => candidate.Id)),
                found: matter => CandidateText.Of(matter.Command.Protocol is { Votes.IsDefault: false } protocol
                    ? protocol.Votes.Select(votes => votes.Candidate)
                    : []));
        AddControlSums(filing, law);
        filing.Yields(ElectionTrigger.ProtocolFiled)
            .Decide(matter => new ProtocolFiled(matter.Today, matter.Command.Protocol));
    }

    /// <summary>Which figures have to agree is our reading of article 43(3-1) to (5); see docs/law/direct-election.md, 13.2.</summary>
    private static void AddControlSums(CommandBuilder<AkimElection, ElectionTrigger, Whole, FileProtocol> filing, AkimElectionLaw law) => filing
        .Require("protocol.list", new Citation(law.ProtocolFigures.Act, "43", "4", "1"),
            new("тізімдегі сайлаушылар саны тапсырылған тізіммен бірдей", "число избирателей совпадает с переданным списком", "the voters are those of the list handed over"),
            matter => !Knows(matter, out PrecinctProtocol protocol, out Precinct precinct) || protocol.VotersOnList == precinct.Voters,
            expected: matter => Words.Of(matter.Case.Polling.Precincts[matter.Command.Protocol.Precinct].Voters),
            found: matter => Words.Of(matter.Command.Protocol.VotersOnList))
        .Require("protocol.issued-to-voters", new Citation(law.ProtocolFigures.Act, "43", "4", "2"),
            new("бюллетень алғандар тізімдегі сайлаушылардан көп емес", "получивших бюллетени не больше, чем в списке", "ballots were issued to not more voters than are on the list"),
            matter => !Knows(matter, out PrecinctProtocol protocol, out _) || protocol.BallotsIssued <= protocol.VotersOnList,
            expected: matter => Words.Same($"≤ {matter.Command.Protocol.VotersOnList}"),
            found: matter => Words.Of(matter.Command.Protocol.BallotsIssued))
        .Require("protocol.received", new Citation(law.ProtocolFigures.Act, "43", "4-1", "5"),
            new("алынған = берілген + жойылған", "получено = выдано + погашено", "received = issued + cancelled"),
            matter => !Knows(matter, out PrecinctProtocol protocol, out _)
                || protocol.BallotsReceived == (long)protocol.BallotsIssued + protocol.BallotsCancelled,
            expected: matter => Words.Of(matter.Command.Protocol.BallotsReceived),
            found: matter => Words.Same(
                $"{matter.Command.Protocol.BallotsIssued} + {matter.Command.Protocol.BallotsCancelled} = {(long)matter.Command.Protocol.BallotsIssued + matter.Command.Protocol.BallotsCancelled}"))
        .Require("protocol.found-within-issued", new Citation(law.ProtocolFigures.Act, "43", "4-1"),
            new(
                "жәшіктен шыққаны берілгеннен көп емес, көп болса әр мүше бергені анықталған",
                "из урн извлечено не больше выданного, иначе установлено выданное каждым членом",
                "not more ballots were found than issued, or it is established how many each member issued"),
            matter => !Knows(matter, out PrecinctProtocol protocol, out _)
                || protocol.BallotsFound <= protocol.BallotsIssued || protocol.IssueByMembersEstablished,
            expected: matter => Words.Same($"≤ {matter.Command.Protocol.BallotsIssued}"),
            found: matter => Words.Of(matter.Command.Protocol.BallotsFound))
        .Require("protocol.found", new Citation(law.ProtocolFigures.Act, "43", "5"),
            new(
                "жәшіктен шыққаны = кандидаттарға берілгені + бәріне қарсы + жарамсыз",
                "извлечено = за кандидатов + против всех + недействительные",
                "found = for candidates + against all + invalid"),
            matter => !Knows(matter, out PrecinctProtocol protocol, out _) || protocol.BallotsFound == protocol.TookPart + protocol.Invalid,
            expected: matter => Words.Of(matter.Command.Protocol.BallotsFound),
            found: matter => SumText(matter.Command.Protocol))
        .Require("protocol.total", law.ProtocolFigures,
            new("барлық учаскенің бюллетеньдері саналатын сан", "число бюллетеней всех участков поддаётся подсчёту", "the ballots of all precincts add up to a number that can be counted"),
            matter => matter.Command.Protocol is not { } protocol || matter.Case.Polling.BallotsFound + protocol.BallotsFound <= int.MaxValue,
            expected: _ => Words.Same($"≤ {int.MaxValue}"),
            found: matter => Words.Of(matter.Case.Polling.BallotsFound + matter.Command.Protocol.BallotsFound));

    private static void DefineRecount(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<OrderRecount>(
                new("қайта санауды тағайындау", "назначить повторный подсчёт", "order a recount"), law.ProtocolFigures.Act.At("43", 9))
            .By(Roles.TerritorialCommission, Roles.OblastCommission)
            .Given("recount.unpublished", law.ProtocolFigures.Act.At("43", 9),
                new("қорытындылар әлі жарияланбаған", "итоги ещё не опубликованы", "the result is not published yet"),
                subject => subject.Case.Outcome.PublishedOn is null)
            .Require("recount.protocol", law.ProtocolFigures.Act.At("43", 9),
                new("учаскенің хаттамасы бар", "протокол участка есть", "the precinct has a protocol"),
                matter => matter.Case.Polling.Precincts.TryGetValue(matter.Command.Precinct, out Precinct? precinct) && precinct.Protocol is not null,
                found: matter => Words.Of(matter.Command.Precinct))
            .Yields(ElectionTrigger.RecountOrdered)
            .Decide(matter => new RecountOrdered(matter.Today, matter.Command.Precinct));

    private static void DefineInvalidation(ElectionDefinition election, AkimElectionLaw law) =>
        election.On<InvalidatePrecinct>(
                new("учаскедегі дауыс беруді жарамсыз деп тану", "признать голосование на участке недействительным", "find the vote in a precinct invalid"),
                law.PrecinctInvalidation ?? law.ProtocolFigures.Act.At("44"))
            .By(Roles.TerritorialCommission)
            .Given("precinct.power", law.PrecinctInvalidation ?? law.ProtocolFigures.Act.At("44"),
                new("редакция учаскені жеке жарамсыз деп тануға мүмкіндік береді", "редакция позволяет признать недействительным отдельный участок", "the edition lets a single precinct be voided"),
                _ => law.PrecinctInvalidation is not null)
            .Require("precinct.known", law.PrecinctInvalidation ?? law.ProtocolFigures.Act.At("44"),
                new("учаске белгілі және бұрын жарамсыз деп танылмаған", "участок известен и ещё не признан недействительным", "the precinct is known and not voided yet"),
                matter => matter.Case.Polling.Precincts.TryGetValue(matter.Command.Precinct, out Precinct? precinct) && !precinct.IsInvalidated,
                found: matter => Words.Of(matter.Command.Precinct))
            .Require("precinct.reason", law.PrecinctInvalidation ?? law.ProtocolFigures.Act.At("44"),
                new("бұзушылық аталған", "нарушение названо", "the breach is named"),
                matter => !string.IsNullOrWhiteSpace(matter.Command.Reason))
            .Yields(ElectionTrigger.PrecinctInvalidated)
            .Decide(matter => new PrecinctInvalidated(matter.Today, matter.Command.Precinct, matter.Command.Reason));

    /// <summary>Sums are asked only of a protocol whose precinct is known and whose figures can be added; other rules refuse the rest.</summary>
    private static bool Knows(Matter<AkimElection, Whole, FileProtocol> matter, out PrecinctProtocol protocol, out Precinct precinct)
    {
        protocol = matter.Command.Protocol;
        precinct = null!;
        return protocol is { HasNegativeFigure: false } && matter.Case.Polling.Precincts.TryGetValue(protocol.Precinct, out precinct!);
    }

    private static bool ListsTheBallot(PrecinctProtocol protocol, AkimElection current)
    {
        HashSet<CandidateId> listed = [.. protocol.Votes.Select(votes => votes.Candidate)];
        return listed.Count == protocol.Votes.Length && listed.SetEquals(current.OnBallot.Select(candidate => candidate.Id));
    }

    private static Words SumText(PrecinctProtocol protocol) => Words.Same(
        string.Join(" + ", protocol.Votes.Select(votes => votes.Votes).Append(protocol.AgainstAll).Append(protocol.Invalid))
        + " = " + Words.Of(protocol.TookPart + protocol.Invalid).English);
}
