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
    /// <summary>By how many days an act of this day is later than a limit; null while it does not run.</summary>
    internal static int? DaysLate(Limit<TCase> limit, TCase current, LocalDate on) =>
        Lateness.Days(limit.At(current), on, current.Zone);

    /// <summary>Whether the protocol says that the assembly initiated the end of the akim's powers.</summary>
    internal static bool EndsPowers(Sitting sitting) =>
        sitting.Items.Any(item => item is { Kind: AgendaItemKind.AkimDismissal, State: AgendaItemState.Adopted });

    internal static SittingLimits<TCase> Under(AssemblyLaw law, SittingTerms terms, WorkCalendar calendar)
    {
        Moment? Until(TimeLimit? limit, LocalDate? anchor, TCase current) =>
            limit is not null && anchor is { } day ? limit.Until(day, current.Zone, calendar) : null;

        // A term that a host names serves the paragraph of the law; that of the edition stands in its order.
        Ruled<TimeLimit?> Term(TimeLimit? named, Ruled<TimeLimit>? set, Citation basis) =>
            named is null && set is not null ? new(set.Value, set.Basis) : new(named, basis);

        var answer = Term(law.Policies.PetitionAnswer, terms.PetitionAnswer, terms.Initiative.Basis);
        var materials = Term(law.Policies.MaterialsBefore?.Before(), terms.Materials, law.Notice.Basis);
        var protocol = Term(law.Policies.ProtocolHandOver, terms.ProtocolHandOver, law.Conduct);
        var consideration = Term(law.Policies.AkimConsiders, terms.AkimConsiders, law.Consideration);
        return new(
            new("petition.due", new(
                "бастамашылардың өтінішін қарау мерзімінің соңы", "окончание срока рассмотрения обращения инициаторов",
                "the end of the time to consider the members' petition"),
                answer.Basis, current => Until(answer.Value, current.Sitting.PetitionedOn, current)),
            new("materials.due", new(
                "материалдарды ұсыну мерзімінің соңы", "окончание срока представления материалов",
                "the end of the time to send the materials"),
                materials.Basis, current => current.Sitting.MaterialsSentOn is null
                    ? Until(materials.Value, current.Sitting.Notice?.At.Date, current)
                    : null),
            new("registration.opens", new("тіркеудің басталуы", "начало регистрации", "the opening of the registration"),
                law.Conduct,
                current => current.Sitting.Notice is { } notice ? current.Zone.AtStartOfDay(notice.At.Date).ToInstant() : null),
            new("sitting.begins", new("жарияланған басталу уақыты", "объявленное время начала", "the announced hour"),
                law.Notice.Basis, current => current.Sitting.Notice is { } notice
                    ? current.Zone.ResolveLocal(notice.At, Resolvers.LenientResolver).ToInstant()
                    : null),
            new("protocol.due", new(
                "хаттаманы беру мерзімінің соңы", "окончание срока передачи протокола", "the end of the time to hand over the protocol"),
                protocol.Basis, current => Until(
                    law.DismissalHandOver is { } toMaslikhat && EndsPowers(current.Sitting) ? toMaslikhat.Value : protocol.Value,
                    current.Sitting.Notice?.At.Date, current)),
            new("consideration.due", new(
                "шешімдерді қарау мерзімінің соңы", "окончание срока рассмотрения решений",
                "the end of the time to consider the decisions"),
                consideration.Basis, current => current.Sitting.Items.Any(item => item.State == AgendaItemState.Adopted)
                    ? Until(consideration.Value, current.Sitting.HandedOverOn, current)
                    : null));
    }
}
