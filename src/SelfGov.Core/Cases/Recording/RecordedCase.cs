using NodaTime;
using SelfGov.Journal.Chain;
using SelfGov.Workflow;

namespace SelfGov.Cases.Recording;

/// <summary>A case as far as its journal goes: the fold of its entries, and where the journal stands.</summary>
internal sealed record RecordedCase<TCase>(Lifecycle<TCase> Lifecycle, TCase Case, Checkpoint Journal, Instant LastRecorded, Trail Trail)
    where TCase : Case
{
    internal long Version => Journal.Count;
}
