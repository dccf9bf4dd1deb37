namespace SelfGov.Elections.Termination;

/// <summary>How the akim's membership of a party ended (arts 32(2)2), 36(5)2) of the law on local government).</summary>
/// <param name="IsNominator">Whether this is the party that nominated the akim.</param>
/// <param name="IsReorganisedOrLiquidated">Whether the membership ended because the party was reorganised or liquidated.</param>
public sealed record PartyDeparture(bool IsNominator, bool IsReorganisedOrLiquidated);
