using System.Collections.Immutable;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The calendar plan of an indirect election: every step with who, when and the place in the act, computed from the call alone.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class IndirectCalendarPlan
{
    private IndirectCalendarPlan(Unit unit, IndirectCall call, ImmutableArray<PlanStep> steps)
    {
        Unit = unit;
        Call = call;
        Steps = steps;
    }

    /// <summary>The unit whose akim is elected.</summary>
    public Unit Unit { get; }

    /// <summary>The call.</summary>
    public IndirectCall Call { get; }

    /// <summary>The steps, earliest end first.</summary>
    public ImmutableArray<PlanStep> Steps { get; }

    /// <summary>The plan of an election.</summary>
    /// <param name="law">The law in the edition that governs.</param>
    /// <param name="unit">The unit whose akim is elected.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IndirectCalendarPlan Of(IndirectElectionLaw law, Unit unit, IndirectCall call)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(call);
        IndirectSchedule schedule = IndirectSchedule.Of(law, unit, call);
        IEnumerable<PlanStep> steps = CandidateSteps(law, unit, schedule).Concat(VoteSteps(law, unit, schedule));
        return new IndirectCalendarPlan(unit, call, [.. steps.OrderBy(step => step.Until).ThenBy(step => step.From)]);
    }

    private static IEnumerable<PlanStep> CandidateSteps(IndirectElectionLaw law, Unit unit, IndirectSchedule schedule)
    {
        LocalDateTime opens = Local(schedule.NominationOpens, unit);
        LocalDateTime registrationCloses = Local(schedule.RegistrationCloses, unit);
        yield return new PlanStep(
            new("кандидаттарды ұсыну", "выдвижение кандидатов", "nomination of candidates"),
            [Roles.HigherAkim], opens, Local(schedule.NominationCloses, unit), law.NominationOpens.Basis);
        yield return new PlanStep(
            new("кандидаттарды тіркеу", "регистрация кандидатов", "registration of candidates"),
            [Roles.TerritorialCommission], opens, registrationCloses, law.RegistrationCloses.Basis);
        yield return new PlanStep(
            new(
                "екі кандидаттан кем тіркелсе, ұзарту",
                "продление, если зарегистрировано менее двух",
                "extension, if fewer than two are registered"),
            [Roles.TerritorialCommission], registrationCloses,
            Local(law.Extension.Value.Until(schedule.RegistrationLastDay, unit.Zone), unit), law.Extension.Basis);
        yield return new PlanStep(
            new("тіркеу туралы хабар", "сообщение о регистрации кандидатов", "notice of registered candidates"),
            [Roles.TerritorialCommission], null,
            Local(law.RegistrationNotice.Value.Until(schedule.RegistrationLastDay, unit.Zone), unit), law.RegistrationNotice.Basis);
        yield return new PlanStep(
            new("кандидатураны алып тастау", "снятие кандидатуры", "withdrawal of candidates"),
            [Roles.Candidate], null, Local(schedule.WithdrawalCloses, unit), law.Withdrawal.Basis);
        if (law.Revocation is { } revocation)
        {
            yield return new PlanStep(
                new(law.Kazakh.Revocation, "отзыв представления", "revocation of a nomination"),
                [Roles.HigherAkim], null,
                Local(revocation.Value.Counted(law.Policies.LastDropDay).Until(schedule.Day, unit.Zone), unit), revocation.Basis);
        }
    }

    private static IEnumerable<PlanStep> VoteSteps(IndirectElectionLaw law, Unit unit, IndirectSchedule schedule)
    {
        LocalDateTime silence = Local(schedule.SilenceBegins, unit);
        LocalDateTime dayEnds = Local(schedule.DayEnds, unit);
        yield return new PlanStep(
            new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"),
            [Roles.Candidate], schedule.RegistrationLastDay.AtMidnight(), silence, law.CampaignPeriod);
        yield return new PlanStep(
            new(
                "сайлау алдындағы үгітке тыйым салынған күндер",
                "дни запрета предвыборной агитации",
                "days of silence"), [Roles.Candidate], silence, dayEnds, law.Silence);
        yield return new PlanStep(
            new("таңдаушылар отырысы және дауыс беру", "заседание выборщиков и голосование", "meeting of the electors and vote"),
            [Roles.MaslikhatSecretary, Roles.TerritorialCommission], Local(schedule.DayBegins, unit), dayEnds, law.Meeting);
        yield return new PlanStep(
            new("әкімді тіркеу", "регистрация акима", "akim registered"),
            [Roles.TerritorialCommission], null,
            Local(law.AkimRegistered.Value.Until(schedule.Day, unit.Zone), unit), law.AkimRegistered.Basis);
    }

    private static LocalDateTime Local(Instant moment, Unit unit) => moment.InZone(unit.Zone).LocalDateTime;
}
