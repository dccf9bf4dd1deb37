using System.Collections.Immutable;

namespace SelfGov.Complaints;

/// <summary>The kinds of cases that are elections; complaints about them follow the law on elections, all others the administrative code.</summary>
public static class ElectionKinds
{
    /// <summary>The direct election of an akim.</summary>
    public const string Direct = "akim-election";

    /// <summary>The indirect election of an akim by the deputies of a maslikhat, 2013 to 2021.</summary>
    public const string Indirect = "indirect-akim-election";

    /// <summary>All kinds of elections of this library.</summary>
    public static ImmutableArray<string> All { get; } = [Direct, Indirect];
}
