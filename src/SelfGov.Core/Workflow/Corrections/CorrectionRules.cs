using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow.Definition;
using SelfGov.Workflow.Explanation;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Workflow.Corrections;

/// <summary>Defines a command that corrects what another one recorded: the same roles, the same rules held against new values.</summary>
/// <remarks>
/// The law says how a protocol, notice or count comes about, and seldom how a slip of the pen in one is mended. That the body that gave it
/// mends it, by an act and with a reason, is a policy of this library: see <c>docs/law/corrections.md</c>. Until when, the topology says.
/// </remarks>
public static class CorrectionRules
{
    // No act that the procedures know of is older: see the page on the contract.
    private static readonly LocalDate FirstDayOfAll = new(1991, 1, 1);

    /// <summary>The command corrects what <paramref name="original"/> recorded.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <typeparam name="TCommand">The command that corrects; a field of it has the name that it has in the original.</typeparam>
    /// <typeparam name="TOriginal">The command that is corrected.</typeparam>
    /// <param name="correction">The definition of the command that corrects.</param>
    /// <param name="original">The definition of the command that is corrected, with its rules and outcome.</param>
    /// <param name="recorded">The original as the case shows it now; null where there is none to correct.</param>
    /// <param name="corrected">The original as it should have been.</param>
    /// <param name="before">The case as if the original had not been given yet; only what its rules look at matters.</param>
    /// <param name="recordedOn">
    /// The day of the original as the case shows it now, where the command is an <see cref="IDayCorrection"/>.
    /// </param>
    /// <param name="earliest">The first day on which the original can have been given; null where the case knows none.</param>
    /// <param name="nearest">
    /// What lies next to the original as the case shows it, in every direction, such as one vote more and one less. Where its rules take
    /// none of these, and the day cannot be another either, nothing else can be given, and the option is closed; null where that is not
    /// known.
    /// </param>
    /// <remarks>
    /// Every rule of the original is asked of the corrected values, under its own code; where the day is corrected, on that day, and the
    /// limits with them. Where the original had two outcomes, values that would turn one into the other are refused: an outcome is not
    /// turned round by a slip of the pen.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A definition or function is null.</exception>
    /// <exception cref="InvalidOperationException">The original decides nothing yet: it is to be defined first.</exception>
    public static CommandBuilder<TCase, TPart, TCommand> Corrects<TCase, TPart, TCommand, TOriginal>(
        this CommandBuilder<TCase, TPart, TCommand> correction,
        CommandBuilder<TCase, TPart, TOriginal> original,
        Func<Matter<TCase, TPart>, TOriginal?> recorded,
        Func<Matter<TCase, TPart, TCommand>, TOriginal> corrected,
        Func<Matter<TCase, TPart>, TCase> before,
        Func<Matter<TCase, TPart>, LocalDate?>? recordedOn = null,
        Func<Matter<TCase, TPart>, LocalDate?>? earliest = null,
        Func<Matter<TCase, TPart>, IEnumerable<TOriginal>>? nearest = null)
        where TCase : Case
        where TCommand : class, ICommand<TCase>, ICorrection
        where TOriginal : class, ICommand<TCase>
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(before);
        return correction.CorrectsOneOf(
            original,
            m => recorded(m.WithoutCommand),
            corrected,
            m => before(m.WithoutCommand),
            recordedOn is null ? null : m => recordedOn(m.WithoutCommand),
            earliest is null ? null : m => earliest(m.WithoutCommand),
            CanDiffer);

        bool CanDiffer(Matter<TCase, TPart> m) => recorded(m) is { } given
            && (nearest is null
                || (recordedOn?.Invoke(m) is { } day && (day < m.Today || FirstDay(m.Today, earliest?.Invoke(m)) < m.Today))
                || (OutcomeOf(m, given) is { } outcome && nearest(m).Any(other => OutcomeOf(m, other) == outcome)));

        Type? OutcomeOf(Matter<TCase, TPart> m, TOriginal given)
        {
            TCase then = before(m);
            TPart part = original.Find is { } find && find(then, given) is { } found ? found : m.Part;
            Instant now = recordedOn?.Invoke(m) is { } day ? StartOf(day, then) : m.Now;
            var asked = new Matter<TCase, TPart, TOriginal>(then, part, given, m.Context with { Now = now });
            return !original.Rules.TrueForAll(rule => rule.IsOnActor || rule.Check(asked) is null) ? null
                : original.First.Count < 2 ? typeof(TOriginal)
                : original.Outcome!(asked).GetType();
        }
    }

    /// <summary>The command corrects what <paramref name="original"/> recorded, of several the one that it names.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <typeparam name="TCommand">The command that corrects; a field of it has the name that it has in the original.</typeparam>
    /// <typeparam name="TOriginal">The command that is corrected.</typeparam>
    /// <param name="correction">The definition of the command that corrects.</param>
    /// <param name="original">The definition of the command that is corrected, with its rules and outcome.</param>
    /// <param name="recorded">The original as the case shows it now; null where there is none to correct.</param>
    /// <param name="corrected">The original as it should have been.</param>
    /// <param name="before">The case as if the original had not been given yet; only what its rules look at matters.</param>
    /// <param name="recordedOn">
    /// The day of the original as the case shows it now, where the command is an <see cref="IDayCorrection"/>.
    /// </param>
    /// <param name="earliest">The first day on which the original can have been given; null where the case knows none.</param>
    /// <param name="anyRecorded">
    /// Whether there is anything to correct, whatever the command names: where there is not, the option is closed; null where that is not
    /// known without the command.
    /// </param>
    /// <remarks>
    /// Every rule of the original is asked of the corrected values, under its own code; where the day is corrected, on that day, and the
    /// limits with them. Where the original had two outcomes, values that would turn one into the other are refused: an outcome is not
    /// turned round by a slip of the pen.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A definition or function is null.</exception>
    /// <exception cref="InvalidOperationException">The original decides nothing yet: it is to be defined first.</exception>
    public static CommandBuilder<TCase, TPart, TCommand> CorrectsOneOf<TCase, TPart, TCommand, TOriginal>(
        this CommandBuilder<TCase, TPart, TCommand> correction,
        CommandBuilder<TCase, TPart, TOriginal> original,
        Func<Matter<TCase, TPart, TCommand>, TOriginal?> recorded,
        Func<Matter<TCase, TPart, TCommand>, TOriginal> corrected,
        Func<Matter<TCase, TPart, TCommand>, TCase> before,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?>? recordedOn = null,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?>? earliest = null,
        Func<Matter<TCase, TPart>, bool>? anyRecorded = null)
        where TCase : Case
        where TCommand : class, ICommand<TCase>, ICorrection
        where TOriginal : class, ICommand<TCase>
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(corrected);
        ArgumentNullException.ThrowIfNull(before);
        if (original is { Outcome: null, Outcomes: null })
        {
            throw new InvalidOperationException($"{typeof(TOriginal).Name} decides nothing yet; define it before its correction.");
        }

        correction.By([.. original.Roles]).RequireSlip(
            m => recorded(m) is { } given && (!given.Equals(corrected(m)) || DayOf(m.Command) != recordedOn?.Invoke(m)), anyRecorded);
        if (recordedOn is not null)
        {
            correction.RequireDay(recordedOn, earliest);
            AddLimits();
        }

        foreach (CommandRule<TCase, TPart, TOriginal> rule in original.Rules)
        {
            Func<Matter<TCase, TPart>, Refusal?>? onActor = rule.IsOnActor ? rule.CheckWithoutCommand : null;
            correction.Rules.Add(new(
                rule.Code, rule.Basis, rule.Text,
                m => onActor is not null ? onActor(new(m.Case, m.Part, m.Context))
                    : IsAsked(m) ? rule.Check(Asked(m, corrected(m)))
                    : null,
                onActor)
            {
                Field = rule.Field,
                NeedsCommand = rule.NeedsCommand,
                BoundKnownFrom = rule.BoundKnownFrom,
                Constant = rule.Constant,
                Revision = rule.Revision,
                Tell = m => IsAsked(m) ? rule.Tell(Asked(m, corrected(m))) : null,
            });
        }

        return original.First.Count < 2
            ? correction
            : correction.Require(
                "slip.outcome", correction.Basis,
                new(
                    "түзетілген мәндер нәтижені өзгертпеуге тиіс", "исправленные значения не должны менять исход",
                    "the corrected values must not turn the outcome round"),
                (Matter<TCase, TPart, TCommand> m) =>
                    !IsAsked(m) || OutcomeOf(m, corrected(m)) is not { } outcome || outcome == OutcomeOf(m, recorded(m)!));

        // Of what is not there, or of a day that cannot be, nothing more is asked.
        bool IsAsked(Matter<TCase, TPart, TCommand> m) => recorded(m) is not null
            && (DayOf(m.Command) is not { } day || (day >= FirstDay(m, earliest) && day <= m.Today));

        // Values that a rule refuses have no outcome.
        Type? OutcomeOf(Matter<TCase, TPart, TCommand> m, TOriginal given)
        {
            Matter<TCase, TPart, TOriginal> asked = Asked(m, given);
            return original.Rules.TrueForAll(rule => rule.Check(asked) is null) ? original.Outcome!(asked).GetType() : null;
        }

        Matter<TCase, TPart, TOriginal> Asked(Matter<TCase, TPart, TCommand> m, TOriginal given)
        {
            TCase then = before(m);
            TPart part = original.Find is { } find && find(then, given) is { } found ? found : m.Part;
            return new(then, part, given, m.Context with { Now = DayOf(m.Command) is { } day ? StartOf(day, then) : m.Now });
        }

        // Of the day no hour is known: a limit within it was kept.
        void AddLimits()
        {
            foreach (Bound<TCase, TPart> bound in original.Bounds.Where(bound => bound.Side != LimitSide.Duty))
            {
                correction.Rules.Add(new(
                    bound.Limit.Code, bound.Limit.Basis,
                    new(
                        "түзетілген күн мерзімге сай болуға тиіс", "исправленный день должен укладываться в срок",
                        "the corrected day must be within the time limit"),
                    m => CheckLimit(m, bound), null)
                {
                    Field = nameof(IDayCorrection.Day),
                    Tell = m => TellLimit(m, bound),
                });
            }
        }

        Refusal? CheckLimit(Matter<TCase, TPart, TCommand> m, Bound<TCase, TPart> bound) => MomentOf(m, bound) is var (asked, moment)
            ? bound.Check(asked.Case, asked.Part, moment)
            : null;

        MetRule? TellLimit(Matter<TCase, TPart, TCommand> m, Bound<TCase, TPart> bound) => MomentOf(m, bound) is var (asked, moment)
            ? bound.Tell(asked.Case, asked.Part, moment)
            : null;

        (Matter<TCase, TPart, TOriginal> Asked, Instant Moment)? MomentOf(
            Matter<TCase, TPart, TCommand> m, Bound<TCase, TPart> bound)
        {
            if (!IsAsked(m) || DayOf(m.Command) is not { } day)
            {
                return null;
            }

            Matter<TCase, TPart, TOriginal> asked = Asked(m, corrected(m));
            return (asked, bound.Side == LimitSide.From
                ? Instant.Min(m.Now, StartOf(day.PlusDays(1), asked.Case) - Duration.Epsilon)
                : StartOf(day, asked.Case));
        }
    }

    /// <summary>The command corrects the day of a notice or publication that says nothing else.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <typeparam name="TPart">The kind of part.</typeparam>
    /// <typeparam name="TCommand">The command that corrects.</typeparam>
    /// <param name="correction">The definition of the command that corrects.</param>
    /// <param name="recordedOn">The day as the case shows it now; null where there is none to correct.</param>
    /// <param name="earliest">The first day on which it can have been; null where the case knows none.</param>
    /// <exception cref="ArgumentNullException">The definition or a function is null.</exception>
    public static CommandBuilder<TCase, TPart, TCommand> CorrectsDay<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> correction,
        Func<Matter<TCase, TPart>, LocalDate?> recordedOn,
        Func<Matter<TCase, TPart>, LocalDate?> earliest)
        where TCase : Case
        where TCommand : class, ICommand<TCase>, IDayCorrection
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(recordedOn);
        ArgumentNullException.ThrowIfNull(earliest);
        return correction
            .RequireSlip(m => recordedOn(m.WithoutCommand) is { } day && day != m.Command.Day, m => recordedOn(m) is not null)
            .RequireDay(m => recordedOn(m.WithoutCommand), m => earliest(m.WithoutCommand))
            .ClosedUnless(
                "slip.day",
                m => recordedOn(m) is not { } day || day < m.Today || FirstDay(m.Today, earliest(m)) < m.Today,
                m => StartOf(m.Today.PlusDays(1), m.Case));
    }

    private static CommandBuilder<TCase, TPart, TCommand> RequireSlip<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> correction,
        Func<Matter<TCase, TPart, TCommand>, bool> differs,
        Func<Matter<TCase, TPart>, bool>? canDiffer)
        where TCase : Case
        where TCommand : class, ICommand<TCase>, ICorrection
    {
        correction
            .Require(
                "slip.act", correction.Basis,
                new(
                    "түзету себебі, органы және актінің нөмірі көрсетілуге тиіс",
                    "должны быть указаны причина исправления, орган и номер его акта",
                    "the reason of the correction, the body and the number of its act must be stated"),
                m => m.Command.Act is { } act && !string.IsNullOrWhiteSpace(act.Reason) && !string.IsNullOrWhiteSpace(act.Body)
                    && !string.IsNullOrWhiteSpace(act.Number),
                field: nameof(ICorrection.Act))
            .Require(
                "slip.act-day", correction.Basis,
                new(
                    "түзету актісінің күні келіп жеткен болуға тиіс", "дата акта об исправлении должна уже наступить",
                    "the day of the correcting act must have come"),
                nameof(ICorrection.Act), m => m.Command.Act?.Day ?? m.Today, m => NotLater(m.Today))
            .Require(
                "slip.record", correction.Basis,
                new(
                    "түзетілетін жазба күшін сақтауға және түзетілген мәндерден өзгеше болуға тиіс",
                    "исправляемая запись должна сохранять силу и отличаться от исправленных значений",
                    "what is corrected must be on record, still stand, and differ from the corrected values"),
                differs);
        return canDiffer is null ? correction : correction.ClosedUnless("slip.record", canDiffer);
    }

    private static CommandBuilder<TCase, TPart, TCommand> RequireDay<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> correction,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?> recordedOn,
        Func<Matter<TCase, TPart, TCommand>, LocalDate?>? earliest)
        where TCase : Case
        where TCommand : class, ICommand<TCase>, ICorrection => correction.Require(
            "slip.day", correction.Basis,
            new(
                "түзетілген күн келіп жеткен және мүмкін болатын күннен ерте болмауға тиіс",
                "исправленный день должен уже наступить и быть не раньше возможного",
                "the corrected day must have come, and not be earlier than it can have been"),
            nameof(IDayCorrection.Day), m => DayOf(m.Command) ?? m.Today,
            m => recordedOn(m) is null ? default : Between(FirstDay(m, earliest), m.Today));

    private static LocalDate FirstDay<TCase, TPart, TCommand>(
        Matter<TCase, TPart, TCommand> m, Func<Matter<TCase, TPart, TCommand>, LocalDate?>? earliest)
        where TCase : Case => FirstDay(m.Today, earliest?.Invoke(m));

    private static LocalDate FirstDay(LocalDate today, LocalDate? earliest) => LocalDate.Min(earliest ?? FirstDayOfAll, today);

    private static LocalDate? DayOf(ICorrection command) => (command as IDayCorrection)?.Day;

    private static Instant StartOf(LocalDate day, Case current) => current.Zone.AtStartOfDay(day).ToInstant();
}
