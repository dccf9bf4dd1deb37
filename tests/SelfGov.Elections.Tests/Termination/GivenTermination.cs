using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Termination;

/// <summary>The end of the powers of a village akim and of a raion akim.</summary>
internal static class GivenTermination
{
    internal static readonly Unit Village = new("Test village", UnitKind.Village, "Asia/Almaty", 500);
    internal static readonly Unit Raion = new("Test raion", UnitKind.Raion, "Asia/Almaty", 20_000);
    internal static readonly Role Commission = Roles.TerritorialCommission;
    internal static readonly Role HigherAkim = Roles.HigherAkim;

    internal static TerminationLaw LawOf(Unit unit, string day) => TerminationEditions.For(unit).On(DayOf(day))!.Law;

    internal static Story<OfficeTermination> Begin(Unit unit, string time, TerminationPolicies? policies = null) =>
        Stories.Of(
            TerminationLifecycle.Under(LawOf(unit, time) with { Policies = policies ?? TerminationPolicies.Default }),
            TerminationLifecycle.Procedure.Facts).Until(time);

    internal static RecordTerminationGround Death(Unit unit, string day) => new(unit, TerminationGround.Death, DayOf(day));

    internal static Story<OfficeTermination> Occurred(Unit unit, string time, TerminationPolicies? policies = null) =>
        Begin(unit, time, policies).Accepts(Death(unit, time), Commission);

    internal static Story<OfficeTermination> Submitted(Unit unit, string time, TerminationPolicies? policies = null) =>
        Occurred(unit, time, policies).Accepts(new StateFact(), Commission).Accepts(new SubmitToHigherAkim(), Commission);

    internal static Story<OfficeTermination> Terminated(Unit unit, string time, TerminationPolicies? policies = null) =>
        Submitted(unit, time, policies).Accepts(new TerminatePowers(), HigherAkim);

    internal static LocalDate DayOf(string time) => NodaTime.Text.LocalDatePattern.Iso.Parse(time[..10]).Value;
}
