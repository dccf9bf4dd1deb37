using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>
/// The calendar plan of an election, as commissions publish it: every step with who, when and the article, computed from the call alone.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class CalendarPlan
{
    private CalendarPlan(Unit unit, ElectionCall call, ImmutableArray<PlanStep> steps)
    {
        Unit = unit;
        Call = call;
        Steps = steps;
    }

    /// <summary>The unit that elects.</summary>
    public Unit Unit { get; }

    /// <summary>The call.</summary>
    public ElectionCall Call { get; }

    /// <summary>The steps, earliest end first.</summary>
    public ImmutableArray<PlanStep> Steps { get; }

    /// <summary>The plan of an election.</summary>
    /// <param name="law">The law in the edition that governs.</param>
    /// <param name="unit">The unit that elects.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The edition has no elections at the unit's level.</exception>
    public static CalendarPlan Of(AkimElectionLaw law, Unit unit, ElectionCall call)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(call);
        ElectionSchedule schedule = ElectionSchedule.Of(law, unit, call);
        IEnumerable<PlanStep> steps = CandidateSteps(law, unit, schedule)
            .Concat(VoteSteps(law, unit, schedule))
            .Concat(law.GeneralSteps.Select(entry => GeneralStep(entry, unit, call)))
            .Where(step => step.Until is not { } until || until.Date > call.CalledOn);
        return new CalendarPlan(unit, call, [.. steps.OrderBy(step => step.Until ?? step.From).ThenBy(step => step.From)]);
    }

    /// <summary>The plan as a table of plain text: step, who, when, article.</summary>
    /// <param name="language">The language asked for.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the three.</exception>
    public string ToText(Language language)
    {
        string[][] rows =
        [
            .. Steps.Select(step => new[]
            {
                step.When.In(language), step.Text.In(language),
                string.Join(", ", step.Roles.Select(role => role.Name.In(language))), step.Basis.Place,
            }),
        ];
        int[] widths = [.. Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length))];
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            text.AppendJoin("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).Replace(" \n", "\n").Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<PlanStep> CandidateSteps(AkimElectionLaw law, Unit unit, ElectionSchedule schedule)
    {
        LocalDateTime nominationCloses = Local(schedule.NominationCloses, unit);
        LocalDateTime registrationCloses = Local(schedule.RegistrationCloses, unit);
        yield return new PlanStep(
            new("кандидаттарды ұсыну", "выдвижение кандидатов", "nomination of candidates"),
            [Roles.PartyBranch, Roles.Candidate], Local(schedule.NominationOpens, unit), nominationCloses, law.NominationPeriod);
        yield return new PlanStep(
            new(
                "екіден аз кандидат ұсынылса, ұсынуды ұзарту", "продление выдвижения, если выдвинуто менее двух",
                "extension, if fewer than two are nominated"),
            [Roles.TerritorialCommission], nominationCloses,
            law.Extension.Value.LastDay(nominationCloses.Date).At(nominationCloses.TimeOfDay), law.Extension.Basis);
        if (law.SheetsHandedIn is not null)
        {
            yield return new PlanStep(
                new("қол қою парақтарын тапсыру", "сдача подписных листов", "signature sheets handed in"),
                [Roles.Candidate], null, Local(schedule.SheetsDue, unit), law.SheetsHandedIn.Basis);
        }

        yield return new PlanStep(
            new("кандидаттарды тіркеу", "регистрация кандидатов", "registration of candidates"),
            [Roles.TerritorialCommission], Local(schedule.NominationOpens, unit), registrationCloses, law.RegistrationPeriod);
        yield return new PlanStep(
            new("ұсыну туралы шешімнің күшін жою", "отмена решения о выдвижении", "revocation of a nomination"),
            [Roles.PartyBranch, Roles.HigherAkim], null, Local(schedule.RevocationCloses, unit), law.Revocation.Basis);
        yield return new PlanStep(
            new("тіркеу туралы хабар жариялау", "публикация сообщения о регистрации", "notice of registered candidates"),
            [Roles.TerritorialCommission], null,
            Local(law.RegistrationNotice.Value.Until(registrationCloses.Date, unit.Zone), unit), law.RegistrationNotice.Basis);
        yield return new PlanStep(
            new("кандидатураны алып тастау", "снятие кандидатуры", "withdrawal of candidates"),
            [Roles.Candidate], null, Local(schedule.WithdrawalCloses, unit), law.Withdrawal.Basis);
    }

    private static IEnumerable<PlanStep> VoteSteps(AkimElectionLaw law, Unit unit, ElectionSchedule schedule)
    {
        LocalDateTime silence = Local(schedule.SilenceBegins, unit);
        yield return new PlanStep(
            new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"),
            [Roles.Candidate], Local(schedule.RegistrationCloses, unit), silence, law.CampaignPeriod);
        yield return new PlanStep(
            new("тыныштық күні", "день тишины", "day of silence"), [Roles.Candidate], silence, silence.PlusDays(1), law.Silence);
        yield return new PlanStep(
            new("дауыс беру", "голосование", "voting"),
            [Roles.PrecinctCommission], Local(schedule.VotingOpens, unit), Local(schedule.VotingCloses, unit), law.Hours.Basis);
        yield return new PlanStep(
            new("дауыстарды санау", "подсчёт голосов", "counting"),
            [Roles.PrecinctCommission], Local(schedule.VotingCloses, unit), Local(schedule.CountDue, unit), law.Count.Basis);
        yield return new PlanStep(
            new("қорытындыларды анықтау", "установление итогов", "result established"),
            [Roles.TerritorialCommission], null, Local(schedule.ResultsDue, unit), law.ResultsEstablished.Basis);
        yield return new PlanStep(
            new("қорытындыларды жариялау", "опубликование итогов", "result published"),
            [Roles.TerritorialCommission], null, Local(schedule.PublicationDue, unit), law.ResultsPublished.Basis);
        yield return new PlanStep(
            new("әкімді тіркеу", "регистрация акима", "akim registered"),
            [Roles.TerritorialCommission], null, Local(schedule.RegistrationOfAkimDue, unit), law.AkimRegistered.Basis);
    }

    private static PlanStep GeneralStep(PlanEntry entry, Unit unit, ElectionCall call)
    {
        LocalDate anchor = entry.Anchor == PlanAnchor.Call ? call.CalledOn : call.Day;
        return new PlanStep(entry.Text, entry.Roles, null, Local(entry.Limit.Value.Until(anchor, unit.Zone), unit), entry.Limit.Basis);
    }

    private static LocalDateTime Local(Instant moment, Unit unit) => moment.InZone(unit.Zone).LocalDateTime;
}

/// <summary>A step of the general part of the law that a calendar plan lists: what, who, and by when.</summary>
/// <param name="Text">What is done, in words.</param>
/// <param name="Roles">Who does it.</param>
/// <param name="Anchor">The day from which the time limit counts.</param>
/// <param name="Limit">The time limit with its place.</param>
public sealed record PlanEntry(Words Text, ImmutableArray<Role> Roles, PlanAnchor Anchor, Ruled<TimeLimit> Limit);

/// <summary>The days from which the time limits of a calendar plan count.</summary>
public enum PlanAnchor
{
    /// <summary>The day of the call.</summary>
    Call,

    /// <summary>Election day.</summary>
    ElectionDay,
}
