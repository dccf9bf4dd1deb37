namespace SelfGov.Law.Changes;

/// <summary>One parameter that differs between two editions.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ParameterChange
{
    private ParameterChange(LawParameter? first, LawParameter? second, ParameterChangeKind kind)
    {
        First = first;
        Second = second;
        Kind = kind;
    }

    /// <summary>The parameter in the first edition; null where its list does not know the code.</summary>
    public LawParameter? First { get; }

    /// <summary>The parameter in the second edition; null where its list does not know the code.</summary>
    public LawParameter? Second { get; }

    /// <summary>How it differs.</summary>
    public ParameterChangeKind Kind { get; }

    /// <summary>The code of the parameter.</summary>
    public string Code => (Second ?? First)!.Code;

    /// <summary>What the parameter is, in the words of the later list that has it.</summary>
    public Words Name => (Second ?? First)!.Name;

    internal static ParameterChange? Of(LawParameter? first, LawParameter? second) => (first?.Value, second?.Value) switch
    {
        (null, null) => null,
        (null, _) => new(first, second, ParameterChangeKind.Added),
        (_, null) => new(first, second, ParameterChangeKind.Removed),
        ({ } before, { } after) when !IsTheSame(before, after) => new(first, second, ParameterChangeKind.ValueChanged),
        _ => first!.Basis == second!.Basis ? null : new(first, second, ParameterChangeKind.PlaceMoved),
    };

    /// <summary>
    /// Whether two values say the same: the Kazakh text of an act may call it otherwise in another edition, while the others stay.
    /// </summary>
    internal static bool IsTheSame(Words one, Words other) => one.Russian == other.Russian && one.English == other.English;
}
