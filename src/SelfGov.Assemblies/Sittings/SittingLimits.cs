using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The moments that article 39-3, or a regulation under it, sets for a gathering or an assembly.</summary>
internal sealed record SittingLimits<TCase>(
    Limit<TCase> PetitionAnswered,
    Limit<TCase> MaterialsSent,
    Limit<TCase> RegistrationOpens,
    Limit<TCase> SittingBegins,
    Limit<TCase> ProtocolHandedOver,
    Limit<TCase> DecisionsConsidered)
    where TCase : SittingCase
{
    internal static SittingLimits<TCase> Under(AssemblyLaw law, Citation petition, WorkCalendar calendar)
    {
        Instant? Until(TimeLimit? limit, LocalDate? anchor, TCase current) =>
            limit is not null && anchor is { } day ? limit.Until(day, current.Zone, calendar) : null;
        return new(
            new("petition.due", new(
                "бастамашыларға жауап беру мерзімінің соңы", "окончание срока ответа инициаторам",
                "the end of the time to answer the members"),
                petition, current => Until(law.Policies.PetitionAnswer, current.Sitting.PetitionedOn, current)),
            new("materials.due", new(
                "материалдарды жіберу мерзімінің соңы", "окончание срока направления материалов",
                "the end of the time to send the materials"),
                law.Notice.Basis, current => current.Sitting.MaterialsSentOn is null
                    ? Until(law.Policies.MaterialsBefore?.Before(), current.Sitting.Notice?.At.Date, current)
                    : null),
            new("registration.opens", new("тіркеудің басталуы", "начало регистрации", "the opening of the registration"),
                law.Conduct,
                current => current.Sitting.Notice is { } notice ? current.Zone.AtStartOfDay(notice.At.Date).ToInstant() : null),
            new("sitting.begins", new("жарияланған уақыт", "объявленное время начала", "the announced hour"),
                law.Notice.Basis, current => current.Sitting.Notice is { } notice
                    ? current.Zone.ResolveLocal(notice.At, Resolvers.LenientResolver).ToInstant()
                    : null),
            new("protocol.due", new(
                "хаттаманы тапсыру мерзімінің соңы", "окончание срока передачи протокола", "the end of the time to hand over the protocol"),
                law.Conduct, current => Until(law.Policies.ProtocolHandOver, current.Sitting.Notice?.At.Date, current)),
            new("consideration.due", new(
                "шешімдерді қарау мерзімінің соңы", "окончание срока рассмотрения решений",
                "the end of the time to consider the decisions"),
                law.Consideration, current => Until(law.Policies.AkimConsiders, current.Sitting.HandedOverOn, current)));
    }
}
