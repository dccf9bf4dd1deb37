using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-4: the signatures that support a self-nominee.</summary>
internal static class SignatureSteps
{
    internal static void Define(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates)
    {
        election.On<IssueSignatureSheets, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("қол қою парақтарын беру", "выдать подписные листы", "issue signature sheets"), law.SheetsIssued.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new CandidateLimit(
                "sheets.issued", new("қол қою парақтарын беру мерзімі", "срок выдачи подписных листов", "time to issue signature sheets"), law.SheetsIssued.Basis,
                subject => subject.Part is { HasSheets: false, EligibleOn: { } day } ? law.SheetsIssued.Value.Until(day, subject.Case.Zone) : null))
            .Given("sheets.once", law.SheetsIssued.Basis,
                new("парақтар бұрын берілмеген", "листы ещё не выданы", "the sheets are not issued yet"),
                subject => !subject.Part.HasSheets)
            .Yields(ElectionTrigger.SignatureSheetsIssued)
            .Decide(matter => new SignatureSheetsIssued(matter.Today, matter.Part.Id));

        election.On<HandInSignatures, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("қол қою парақтарын тапсыру", "сдать подписные листы", "hand in the signature sheets"), law.SheetsHandedIn?.Basis ?? law.SignatureCheck.Basis)
            .By(Roles.Candidate)
            .Until(new ElectionLimit(
                "sheets.due", new("қол қою парақтарын тапсыру мерзімі", "срок сдачи подписных листов", "time to hand in signature sheets"),
                law.SheetsHandedIn?.Basis ?? law.RegistrationPeriod, current => current.Schedule.SheetsDue))
            .Given("sheets.issued-before", law.SheetsIssued.Basis,
                new("парақтарды комиссия берген", "листы выданы комиссией", "the commission issued the sheets"),
                subject => subject.Part.HasSheets)
            .Require("sheets.own", law.Nominators,
                new("парақтарды кандидаттың өзі тапсырады", "листы сдаёт сам кандидат", "the candidate hands in his own sheets"),
                matter => matter.Actor.Id == matter.Part.Person.Id)
            .Require("sheets.count", law.Signatures.Basis,
                new("кемінде бір қол бар", "есть хотя бы одна подпись", "there is at least one signature"),
                matter => matter.Command.Signatures >= 1,
                expected: _ => Words.Of(1),
                found: matter => Words.Of(matter.Command.Signatures))
            .Yields(ElectionTrigger.SignaturesHandedIn)
            .Decide(matter => new SignaturesHandedIn(matter.Today, matter.Part.Id, matter.Command.Signatures));

        DefineCheck(election, law, candidates);
    }

    private static void DefineCheck(ElectionDefinition election, AkimElectionLaw law, CandidateDefinition candidates) =>
        election.On<RecordSignatureCheck, Candidate>(
                candidates, (current, command) => current.Candidates.Find(command.Candidate),
                new("қолдарды тексеру хаттамасын тіркеу", "внести протокол проверки подписей", "record the protocol on the signatures"), law.SignatureCheck.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new CandidateLimit(
                "signatures.checked", new("қолдарды тексеру мерзімі", "срок проверки подписей", "time to check the signatures"), law.SignatureCheck.Basis,
                subject => subject.Part.SheetsHandedInOn is { } day ? law.SignatureCheck.Value.Until(day, subject.Case.Zone) : null))
            .Require("signatures.figures", law.SignatureCheck.Basis,
                new(
                    "сандар теріс емес және тапсырылғаннан да, сайлаушылардан да аспайды",
                    "числа не отрицательны и не больше ни сданных, ни избирателей",
                    "the figures are not negative and not more than were handed in or than there are voters"),
                matter => matter.Command.Valid >= 0 && matter.Command.Valid <= MostValid(matter.Case, matter.Part)
                    && matter.Command.Settlements >= 0 && matter.Command.Settlements <= matter.Case.Unit.Settlements,
                expected: matter => Words.Same($"0..{MostValid(matter.Case, matter.Part)} / 0..{matter.Case.Unit.Settlements}"),
                found: matter => Words.Same($"{matter.Command.Valid} / {matter.Command.Settlements}"))
            .Yields(ElectionTrigger.SignaturesConfirmed, ElectionTrigger.SignaturesInsufficient)
            .Decide(matter => HasEnough(law, matter.Case.Unit, matter.Command.Valid, matter.Command.Settlements)
                ? new SignaturesConfirmed(matter.Today, matter.Part.Id, matter.Command.Valid, matter.Command.Settlements)
                : new SignaturesInsufficient(matter.Today, matter.Part.Id, matter.Command.Valid, matter.Command.Settlements));

    private static int MostValid(AkimElection current, Candidate candidate) => Math.Min(candidate.SignaturesHandedIn, current.Unit.Voters);

    private static bool HasEnough(AkimElectionLaw law, Unit unit, int valid, int settlements) =>
        law.Signatures.Value.IsMet(valid, unit.Voters)
        && (law.SignedSettlements is null || unit.Settlements == 1 || law.SignedSettlements.Value.IsMet(settlements, unit.Settlements));
}
