using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>The law of no confidence in an akim in one edition: every share and time limit with the place that sets it.</summary>
/// <remarks>Immutable. All shares are of all deputies of the maslikhat, present or not.</remarks>
public sealed record NoConfidenceLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the act leaves open, decided by name.</summary>
    public NoConfidencePolicies Policies { get; init; } = NoConfidencePolicies.Default;

    /// <summary>The grounds, each with its place.</summary>
    public required ImmutableDictionary<NoConfidenceGround, Citation> Grounds { get; init; }

    /// <summary>Where the grounds stand.</summary>
    public required Citation GroundList { get; init; }

    /// <summary>How many times the akim's reports were not approved, at least.</summary>
    public required Ruled<int> ReportsNotApproved { get; init; }

    /// <summary>The least share of deputies whose initiative it takes.</summary>
    public required Ruled<Threshold> Initiative { get; init; }

    /// <summary>How the motion is initiated: by signatures of deputies.</summary>
    public required Citation Signatures { get; init; }

    /// <summary>The time to collect the signatures, from the written request; working days.</summary>
    public required Ruled<TimeLimit> Collection { get; init; }

    /// <summary>Who checks the signatures.</summary>
    public required Ruled<Role> Verifier { get; init; }

    /// <summary>The time to check the signatures, from the day on which they were handed in; working days.</summary>
    public required Ruled<TimeLimit> Verification { get; init; }

    /// <summary>The time to hold the session, from the protocol; calendar months.</summary>
    public required Ruled<TimeLimit> Session { get; init; }

    /// <summary>The share of votes that expresses no confidence.</summary>
    public required Ruled<Threshold> Majority { get; init; }

    /// <summary>Where the decision goes to the higher akim at once.</summary>
    public required Citation Delivery { get; init; }

    /// <summary>The time for the higher akim to decide, from receipt; working days.</summary>
    public required Ruled<TimeLimit> HigherAkimDecides { get; init; }

    /// <summary>The time that has to pass between the first vote and a second one; calendar months.</summary>
    public required Ruled<TimeLimit> SecondVoteAfter { get; init; }

    /// <summary>Where the higher akim has to dismiss after a second vote.</summary>
    public required Citation Dismissal { get; init; }
}

/// <summary>What article 24 leaves open, decided by name.</summary>
public sealed record NoConfidencePolicies
{
    /// <summary>The default policies.</summary>
    public static readonly NoConfidencePolicies Default = new();

    /// <summary>
    /// Whether the motion lapses when no sheets are handed in within the time to collect signatures (art. 24(4) names no consequence). By
    /// default it does; otherwise late sheets are overdue, but accepted.
    /// </summary>
    public bool LapsesWithoutSheets { get; init; } = true;

    /// <summary>
    /// Whether the higher akim has the time of the first decision, ten working days, to dismiss after a second vote too (art. 24(8) sets
    /// none). By default no deadline runs.
    /// </summary>
    public bool DismissalHasTheTimeOfTheDecision { get; init; }
}

/// <summary>Why the maslikhat considers no confidence (art. 24(2) of the law on local government).</summary>
public enum NoConfidenceGround
{
    /// <summary>The maslikhat twice did not approve the akim's reports on plans, programmes and the budget (art. 24(2)1)).</summary>
    [Label("есептердің бекітілмеуі", "неутверждение отчётов", "reports not approved")]
    ReportsNotApproved,

    /// <summary>The local community assembly asked for the dismissal; village level only (art. 24(2)2)).</summary>
    [Label("жергілікті қоғамдастық жиналысының бастамашылығы", "инициатива собрания местного сообщества", "initiative of assembly")]
    AssemblyInitiative,
}
