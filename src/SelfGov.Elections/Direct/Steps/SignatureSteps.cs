using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder =
    SelfGov.Workflow.Definition.LifecycleDefinition<SelfGov.Elections.Direct.AkimElection, SelfGov.Elections.Direct.ElectionState>;

namespace SelfGov.Elections.Direct.Steps;

/// <summary>Article 113-4: the signatures that support a self-nominee.</summary>
internal static class SignatureSteps
{
    private static readonly Words FiguresFit = new(
        "сандар теріс болмауға және тапсырылған қолдардан, сайлаушылардан, елді мекендерден аспауға тиіс",
        "числа не должны быть отрицательными и больше числа сданных подписей, избирателей, населённых пунктов",
        "the figures must not be negative and not more than were handed in, or than there are voters and settlements");

    internal static void Define(Builder election, AkimElectionLaw law, PartDefinition<AkimElection, Candidate> candidates)
    {
        election.On<IssueSignatureSheets, Candidate>(candidates, CandidateRoster.Of, law.SheetsIssued.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection, Candidate>(
                "sheets.issued", new("қол қою парақтарын беру мерзімі", "срок выдачи подписных листов", "time to issue signature sheets"),
                law.SheetsIssued.Basis,
                (current, part) => part is { HasSheets: false, EligibleOn: { } day }
                    ? law.SheetsIssued.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "sheets.once", law.SheetsIssued.Basis,
                new("парақтар бұрын берілмеген болуға тиіс", "листы не должны быть уже выданы", "the sheets must not be issued yet"),
                m => !m.Part.HasSheets)
            .Decide(m => new SignatureSheetsIssued(m.Today, m.Part.Id));

        Citation handing = law.SheetsHandedIn?.Basis ?? law.SignatureCheck.Basis;
        var handIn = election.On<HandInSignatures, Candidate>(candidates, CandidateRoster.Of, handing)
            .By(Roles.Candidate)
            .Until(new Limit<AkimElection>(
                "sheets.due", new("қол қою парақтарын тапсыру мерзімі", "срок сдачи подписных листов", "time to hand in signature sheets"),
                law.SheetsHandedIn?.Basis ?? law.RegistrationPeriod, current => current.Schedule!.SheetsDue))
            .Require(
                "sheets.issued-before", law.SheetsIssued.Basis,
                new(
                    "парақтарды комиссия берген болуға тиіс", "листы должны быть выданы комиссией",
                    "the commission must have issued the sheets"),
                m => m.Part.HasSheets)
            .Require(
                "sheets.own", law.Nominators,
                new(
                    "парақтарды кандидаттың өзі тапсыруға тиіс",
                    "листы должен сдать сам кандидат",
                    "the candidate must hand in his own sheets"),
                m => m.Actor.Id == m.Part.Person.Id)
            .OnActor("sheets.own")
            .Require(
                "sheets.count", law.Signatures.Basis,
                new("кемінде бір қол болуға тиіс", "должна быть хотя бы одна подпись", "there must be at least one signature"),
                nameof(HandInSignatures.Signatures), m => m.Command.Signatures, AtLeast(1));
        handIn.Decide(m => new SignaturesHandedIn(m.Today, m.Part.Id, m.Command.Signatures));
        election.On<CorrectSignatureSheets, Candidate>(candidates, CandidateRoster.Of, handing)
            .Corrects(
                handIn,
                m => m.Part.SheetsHandedInOn is null ? null : new HandInSignatures(m.Part.Id, m.Part.SignaturesHandedIn),
                m => new HandInSignatures(m.Command.Candidate, m.Command.Signatures),
                m => m.Case, m => m.Part.SheetsHandedInOn, m => m.Part.EligibleOn)
            .Decide(m => new SignatureSheetsCorrected(
                m.Today, m.Part.Id, m.Part.SignaturesHandedIn, m.Part.SheetsHandedInOn!.Value, m.Command.Signatures, m.Command.Day,
                m.Command.Act));

        var check = election.On<RecordSignatureCheck, Candidate>(candidates, CandidateRoster.Of, law.SignatureCheck.Basis)
            .By(Roles.TerritorialCommission)
            .Duty(new Limit<AkimElection, Candidate>(
                "signatures.checked", new("қолдарды тексеру мерзімі", "срок проверки подписей", "time to check the signatures"),
                law.SignatureCheck.Basis,
                (current, part) => part is { AreSignaturesChecked: false, SheetsHandedInOn: { } day }
                    ? law.SignatureCheck.Value.Until(day, current.Zone)
                    : null))
            .Require(
                "signatures.figures", law.SignatureCheck.Basis, FiguresFit, nameof(RecordSignatureCheck.Valid), m => m.Command.Valid,
                m => Between(0, MostValid(m.Case, m.Part)))
            .Require(
                "signatures.figures", law.SignatureCheck.Basis, FiguresFit, nameof(RecordSignatureCheck.Settlements),
                m => m.Command.Settlements,
                m => m.Command.Valid >= 0 && m.Command.Valid <= MostValid(m.Case, m.Part) ? Between(0, m.Case.Unit!.Settlements) : default);
        check.Decide<SignaturesConfirmed, SignaturesInsufficient>(m => HasEnough(law, m.Case.Unit!, m.Command.Valid, m.Command.Settlements)
                ? new SignaturesConfirmed(m.Today, m.Part.Id, m.Command.Valid, m.Command.Settlements)
                : new SignaturesInsufficient(m.Today, m.Part.Id, m.Command.Valid, m.Command.Settlements));
        election.On<CorrectSignatureCheck, Candidate>(candidates, CandidateRoster.Of, law.SignatureCheck.Basis)
            .Corrects(
                check,
                m => m.Part.Documents.HasFlag(CandidateDocuments.SignatureProtocol)
                    ? new RecordSignatureCheck(m.Part.Id, m.Part.ValidSignatures, m.Part.SignedSettlements)
                    : null,
                m => new RecordSignatureCheck(m.Command.Candidate, m.Command.Valid, m.Command.Settlements),
                m => m.Case,
                nearest: m =>
                [
                    new(m.Part.Id, m.Part.ValidSignatures - 1, m.Part.SignedSettlements),
                    new(m.Part.Id, m.Part.ValidSignatures + 1, m.Part.SignedSettlements),
                    new(m.Part.Id, m.Part.ValidSignatures, m.Part.SignedSettlements - 1),
                    new(m.Part.Id, m.Part.ValidSignatures, m.Part.SignedSettlements + 1),
                ])
            .Decide(m => new SignatureCheckCorrected(
                m.Today, m.Part.Id, m.Part.ValidSignatures, m.Part.SignedSettlements, m.Command.Valid, m.Command.Settlements,
                m.Command.Act));
    }

    private static int MostValid(AkimElection current, Candidate candidate) => Math.Min(candidate.SignaturesHandedIn, current.Unit!.Voters);

    private static bool HasEnough(AkimElectionLaw law, Unit unit, int valid, int settlements) =>
        law.Signatures.Value.IsMet(valid, unit.Voters)
        && (law.SignedSettlements is null || unit.Settlements == 1 || law.SignedSettlements.Value.IsMet(settlements, unit.Settlements));
}
