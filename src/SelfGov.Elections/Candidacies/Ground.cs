using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect;
using SelfGov.Elections.Termination;
using SelfGov.Elections.Terms;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Candidacies;

/// <summary>The ground on which an election is called, and its day.</summary>
/// <param name="Kind">The ground.</param>
/// <param name="Day">
/// For <see cref="GroundKind.TermEnds"/> the last day of the term; for <see cref="GroundKind.PilotListed"/> the election day that the
/// maslikhat
/// fixed; otherwise the day on which it happened.
/// </param>
/// <param name="IsNewlyFormedUnit">
/// Whether the unit itself was newly formed; looked at for <see cref="GroundKind.UnitChanged"/> only.
/// </param>
/// <param name="Cause">
/// The case that caused the election: the term of office that ends, the end of an akim's powers, or the election that failed; null where
/// the host keeps no such case. A command that names one names an entry of its journal too, which proves the ground.
/// </param>
/// <param name="Paper">The paper that states the ground, not proved, where no such case is kept here; null otherwise.</param>
public sealed record Ground(
    [Label("негіз түрі", "вид основания", "kind of ground")] GroundKind Kind,
    [Label("негіз күні", "день основания", "day of ground")] LocalDate Day,
    [Label("жаңадан құрылған бірлік", "вновь созданная единица", "newly formed unit")] bool IsNewlyFormedUnit = false,
    [Label("негіз туындаған іс", "дело, из которого возникло основание", "case that caused ground")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CaseReference? Cause = null,
    [Label("негіз туралы құжат", "документ об основании", "paper on ground")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PaperReference? Paper = null)
{
    /// <summary>Whether the case that caused the election, where one is named, is of the kind that causes this ground.</summary>
    internal bool IsOfItsCause => Cause is null || Kind switch
    {
        GroundKind.TermEnds => Cause.Kind == TermLifecycle.Kind,
        GroundKind.EarlyTermination => Cause.Kind == TerminationLifecycle.Kind,
        GroundKind.ElectionFailed => Cause.Kind is AkimElectionLifecycle.Kind or IndirectElectionLifecycle.Kind,
        _ => false,
    };
}
