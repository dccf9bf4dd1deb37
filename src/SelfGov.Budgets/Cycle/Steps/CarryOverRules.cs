using SelfGov.Budgets.Cycle.Execution;
using SelfGov.Budgets.Figures;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using Given = SelfGov.Workflow.Matter<
    SelfGov.Budgets.Cycle.BudgetCycle, SelfGov.Workflow.Definition.Whole, SelfGov.Budgets.Cycle.CorrectBudgetOnGround>;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>
/// The programmes whose money of the year before may be used up in this one: their list is part of the implementation decision (Budget
/// Code 2025, art. 93(3), 115(2)), and the akim's correction keeps within it (art. 98(3)8)); what is left is free.
/// </summary>
internal static class CarryOverRules
{
    private static readonly Words List = new("тізбе: {0}", "перечень: {0}", "list: {0}");
    private static readonly Words NoList = new("тізбе жоқ", "перечня нет", "no list");

    /// <summary>A list names each programme once, with an amount, and the edition knows it.</summary>
    internal static CommandBuilder<BudgetCycle, TPart, TCommand> RequireCarryOver<TPart, TCommand>(
        this CommandBuilder<BudgetCycle, TPart, TCommand> command, BudgetLaw law, string field,
        Func<Matter<BudgetCycle, TPart, TCommand>, ValueList<CarriedOverMoney>?> list)
        where TCommand : class, ICommand<BudgetCycle> => command.Require(
            "carry-over.list", ListOf(law) ?? law.Implementation,
            new(
                "тізбе кодексте көзделген болуға, әр бағдарлама бір рет және нөлден көп сомамен аталуға тиіс",
                "перечень должен быть предусмотрен кодексом, каждая программа — названа один раз и с суммой больше нуля",
                "the code must know the list, and each programme must be named once, with an amount above zero"),
            m => list(m) is not { } given
                || (ListOf(law) is not null
                    && given.All(money => money.Amount > ThousandTenge.Zero)
                    && given.Select(money => money.Programme).Distinct().Count() == given.Count),
            field: field);

    /// <summary>What is carried over goes to programmes of the list, within what is left of their amounts.</summary>
    internal static CommandBuilder<BudgetCycle, Whole, CorrectBudgetOnGround> RequireCarriedOver(
        this CommandBuilder<BudgetCycle, Whole, CorrectBudgetOnGround> command, BudgetLaw law) => ListOf(law) is { } listed
        ? command.Require(
            "carried-over.list", listed,
            new(
                "қаражат іске асыру туралы шешімнің тізбесіндегі бағдарламаларға, олардың сомалары шегінде бағытталуға тиіс",
                "средства должны направляться на программы перечня из решения о реализации, в пределах их сумм",
                "the money must go to programmes of the list in the implementation decision, within their amounts"),
            m => m.Command.Ground != CorrectionGround.CarriedOver || !Beyond(m).Any(),
            m => m.Case.CarryOver.Count == 0
                ? NoList
                : List.With(Words.Same(string.Join(", ", m.Case.CarryOver.Select(money => $"{money.Programme} {money.Amount}")))),
            m => Words.Same(string.Join(", ", Beyond(m))),
            field: nameof(CorrectBudgetOnGround.Corrected))
        : command;

    // The list of 115(2) has no day in the edition of 2025, whose year it opens; what it permits is 98(3)8) all the same.
    private static Citation? ListOf(BudgetLaw law) =>
        law.CorrectionGrounds.GetValueOrDefault(CorrectionGround.CarriedOver) is { } ground ? law.CarryOverListDue?.Basis ?? ground : null;

    private static IEnumerable<string> Beyond(Given m)
    {
        if (!BudgetSoundness.Belongs(m.Command.Corrected, m.Case, m.Case.Law))
        {
            return [];
        }

        ProgrammeAmounts used = m.Case.CarriedOver.Plus(
            ProgrammeAmounts.Of(m.Command.Corrected).CutsTo(ProgrammeAmounts.Of(m.Case.Current!)));
        var listed = m.Case.CarryOver.ToDictionary(money => money.Programme.ToString(), money => money.Amount, StringComparer.Ordinal);
        return used.Programmes.Where(programme => used[programme] > listed.GetValueOrDefault(programme))
            .Select(programme => $"{programme} {used[programme]}");
    }
}
