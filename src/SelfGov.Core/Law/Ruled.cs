namespace SelfGov.Law;

/// <summary>
/// A value that the law sets, with the place that sets it. A parameter of an edition cannot be written without its basis.
/// </summary>
/// <typeparam name="T">The type of the value: a time limit, a share, a number.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Basis">The place in the act that sets it.</param>
public sealed record Ruled<T>(T Value, Citation Basis);
