namespace SelfGov.Cases;

/// <summary>Whether a journal still has what a checkpoint says it had.</summary>
public enum Completeness
{
    /// <summary>No checkpoint was given.</summary>
    NotAsked,

    /// <summary>The journal has every entry of the checkpoint.</summary>
    Complete,

    /// <summary>The journal is shorter than the checkpoint: its last entries are missing.</summary>
    CutShort,

    /// <summary>The journal is long enough, but has other entries than the checkpoint: it was rewritten.</summary>
    Rewritten,

    /// <summary>The journal is broken at or before the checkpoint, so that nothing can be said.</summary>
    Unknown,
}
