using SelfGov.Law;

namespace SelfGov.Workflow;

/// <summary>
/// A fact or a command that bears its name. The name is learnt from the type argument, without an instance and without reflection.
/// </summary>
public interface INamed
{
    /// <summary>The name for people, in three languages: "sheets handed in" for a fact, "hand in the sheets" for a command.</summary>
    static abstract Words Text { get; }
}
