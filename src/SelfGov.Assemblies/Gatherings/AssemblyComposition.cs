namespace SelfGov.Assemblies.Gatherings;

/// <summary>The composition of an assembly, as a gathering determines it (art. 39-3(2)2)).</summary>
/// <param name="Members">The number of delegated members, from 1; at most 25 since 2021.</param>
/// <param name="TermInMonths">The term in months, from 1; four years since L1, before it what the gathering determines.</param>
public sealed record AssemblyComposition(int Members, int TermInMonths);
