using NodaTime;
using SelfGov.Assemblies.Agreements;
using SelfGov.Assemblies.Meetings;
using SelfGov.Assemblies.Sittings;
using SelfGov.Law;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Budgets.Cycle.Clarifications;

/// <summary>
/// What the journal of a meeting proves of a document that an assembly considered, whether or not it agreed (Law 148, art. 39-3(9)-(11)).
/// </summary>
internal sealed record AssemblyConsideration(
    AssemblyStand Stand, AgendaItemKind Kind, string Unit, string? Digest, LocalDate Day, int Present, int Delegated)
{
    // What the akim or the higher akim makes of a decision does not change what the assembly thought.
    private static readonly AgreementProblem[] AfterConsent = [AgreementProblem.Disputed, AgreementProblem.Overturned];

    /// <summary>What an entry proves; null where it is no decision of an assembly that had a quorum, with a signed protocol.</summary>
    internal static AssemblyConsideration? Of(EntryProof proof) => AssemblyAgreements.Of(proof) switch
    {
        AgreementProof.Agreed { Agreement: var given } => new(
            AssemblyStand.Consent, given.Kind, given.Unit, given.Document.Digest, given.Day, given.Present, given.Delegated),
        AgreementProof.NotProved { Problem: AgreementProblem.NotAdopted } => Read(proof, AssemblyStand.Objection),
        AgreementProof.NotProved { Problem: var problem } when AfterConsent.Contains(problem) => Read(proof, AssemblyStand.Consent),
        _ => null,
    };

    /// <summary>Why an entry proves nothing; null where it proves something, or where the rule on the quorum tells.</summary>
    internal static Words? Wrong(EntryProof proof) =>
        Of(proof) is null && AssemblyAgreements.Of(proof) is AgreementProof.NotProved { Problem: not AgreementProblem.Inquorate } not
            ? not.Text
            : null;

    private static AssemblyConsideration? Read(EntryProof proof, AssemblyStand stand) =>
        proof is ProvedEntry<AssemblyMeeting> entry && Voted(entry) is var (number, present, day)
            && entry.StandingAt(Instant.MinValue) is { Unit: { } unit, Sitting: { ProtocolSignedOn: not null } sitting }
            && sitting.Items.FirstOrDefault(each => each.Number == number) is { } item
            ? new(stand, item.Kind, unit.Code, item.Document?.Digest, day, present, sitting.Entitled)
            : null;

    private static (int Item, int Present, LocalDate Day)? Voted(ProvedEntry<AssemblyMeeting> entry) => entry.Fact switch
    {
        ItemAdopted vote => (vote.Item, vote.Present, vote.On),
        ItemInsisted vote => (vote.Item, vote.Present, vote.On),
        ItemRejected vote => (vote.Item, vote.Present, vote.On),
        ItemWithdrawn vote => (vote.Item, vote.Present, vote.On),
        _ => null,
    };
}
