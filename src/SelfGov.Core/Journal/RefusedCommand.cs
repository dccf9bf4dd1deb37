using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract.Answers;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Journal;

/// <summary>A command that was refused, as the journal keeps it where the host asks: a refusal can be appealed.</summary>
/// <remarks>
/// It is no entry of the case and no version counts it. The refused commands of a case are chained by hashes of their own, and each names
/// the entry of the journal that it was decided on. <c>docs/journal.md</c> specifies the bytes.
/// </remarks>
[JsonConverter(typeof(ContractOnlyConverter))]
public sealed record RefusedCommand
{
    /// <summary>The case; for a refused opening one that there may not be.</summary>
    public required CaseId Case { get; init; }

    /// <summary>1, 2, 3 and so on within the case, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>Where the journal of the case stood when it was decided; the default value for an opening.</summary>
    public required Checkpoint DecidedOn { get; init; }

    /// <summary>When it was refused, in whole microseconds.</summary>
    public required Instant Recorded { get; init; }

    /// <summary>The moment of the act, where the caller gave another; null otherwise.</summary>
    public Instant? On { get; init; }

    /// <summary>The host's opaque identity of who gave the command.</summary>
    public required string ActorId { get; init; }

    /// <summary>The codes of all roles that the actor held.</summary>
    public required ValueList<string> Roles { get; init; }

    /// <summary>The kind of procedure.</summary>
    public required string Kind { get; init; }

    /// <summary>The edition of the law that it was decided under.</summary>
    public required EditionId Edition { get; init; }

    /// <summary>The name of the command and its data without personal data: canonical JSON.</summary>
    public required string Command { get; init; }

    /// <summary>The unmet conditions, each by its kind, code and article: canonical JSON.</summary>
    public required string Refusals { get; init; }

    /// <summary>The commitment to the personal data of the command; the default value where it has none.</summary>
    public EntryHash Commitment { get; init; }

    /// <summary>The personal data of the command with their salt; null where there are none, or where they were destroyed.</summary>
    public string? Personal { get; init; }

    /// <summary>The hash of the refused command before; the default value in the first of a case.</summary>
    public required EntryHash Previous { get; init; }

    /// <summary>The hash of this refused command; see <see cref="RefusalChain"/>.</summary>
    public EntryHash Hash { get; init; }

    /// <summary>The case, the number and the kind; no personal data.</summary>
    public override string ToString() => $"{Kind} {Case}, refused command {Number}";
}
