namespace SelfGov.Journal.Roots;

/// <summary>What is wrong with one case that stands under a published root.</summary>
public enum RootFindingKind
{
    /// <summary>The journal has no entry of the case any more.</summary>
    Vanished,

    /// <summary>The journal has fewer entries of the case than it had: its end was cut off, or an older state was put back.</summary>
    CutShort,

    /// <summary>The journal has another entry where the one under the root stood.</summary>
    Rewritten,

    /// <summary>The chain of the case is broken at or before the entry under the root.</summary>
    Broken,
}
