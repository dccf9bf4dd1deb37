namespace SelfGov.Workflow.Corrections;

/// <summary>What corrects a slip: a command of the body that gave a protocol, notice or count, and the fact that follows from it.</summary>
/// <remarks>
/// That such a body may correct its own slip until the law's own way begins is a policy of this library, the same in every procedure: see
/// <c>docs/law/corrections.md</c>. The fact holds both values, and the case keeps it in <see cref="Case.Corrections"/>.
/// </remarks>
public interface ICorrection
{
    /// <summary>Why, and by which act.</summary>
    CorrectionAct Act { get; }
}
