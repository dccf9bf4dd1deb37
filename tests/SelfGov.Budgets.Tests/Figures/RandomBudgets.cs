using System.Collections.Immutable;
using CsCheck;
using SelfGov.Budgets.Figures.Codes;
using SelfGov.Law;

namespace SelfGov.Budgets.Figures;

/// <summary>Random budgets whose money comes out even: the deficit is covered by used balances, the surplus repays loans.</summary>
internal static class RandomBudgets
{
    internal static readonly Gen<ThousandTenge> Amounts = Gen.Int[0, 100_000_000].Select(tenths => new ThousandTenge(tenths / 10m));

    private static readonly Gen<string> Names = Gen.String[Gen.Char["абвгқұіңЁ zZ\"',;\n–1="], 1, 20]
        .Where(name => !string.IsNullOrWhiteSpace(name));

    private static readonly Gen<ReceiptLine> Receipt =
        from part in OneOf(
            [.. BudgetFigures.Receipts.Where(part => part is not (BudgetFigure.SpecialReceipts or BudgetFigure.UsedBalances))])
        from code in Gen.Select(
            Gen.Int[1, 9], Gen.Int[1, 3], Gen.Int[1, 3],
            (category, @class, subclass) => new ReceiptCode($"{category}", $"{@class:00}", $"{subclass}"))
        from name in Names
        from amount in Amounts
        select new ReceiptLine(part, code, name, amount);

    private static readonly Gen<ExpenditureLine> Expenditure =
        from part in OneOf([.. BudgetFigures.Expenditure.Where(part => part != BudgetFigure.LoansRepaid)])
        from programme in Gen.Select(
            Gen.Int[1, 13], Gen.Int[1, 5], (functional, code) => new ProgrammeCode($"{functional:00}", "124", $"{code:000}"))
        from subprogramme in OneOf<string?>(null, "011", "015")
        from economic in OneOf<EconomicCode?>(null, new EconomicCode("1"), new EconomicCode("1", "01", "1", "111"))
        from funding in Gen.Enum<Funding>()
        from isNew in Gen.Bool
        from name in Names
        from amount in Amounts
        select new ExpenditureLine(
            part, new ExpenditureCode(programme, subgroup: null, subprogramme), name, amount, economic, funding, isNew);

    internal static readonly Gen<Budget> All =
        from edition in OneOf("B1", "B2", "B3", "B4")
        from receipts in Receipt.Array[0, 12]
        from expenditure in Expenditure.Array[0, 12]
        from protectedCount in Gen.Int[0, 3]
        select Even(
            new EditionId(edition),
            [.. receipts.DistinctBy(line => (line.Part, line.Code))],
            [.. expenditure.DistinctBy(line => (line.Part, line.Code, line.Economic, line.Funding, line.IsNewInitiative))],
            protectedCount);

    internal static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static Budget Even(
        EditionId edition, ImmutableArray<ReceiptLine> receipts, ImmutableArray<ExpenditureLine> expenditure, int protectedCount)
    {
        var gap = ThousandTenge.Sum(receipts.Select(line => line.Amount)) - ThousandTenge.Sum(expenditure.Select(line => line.Amount));
        if (gap.IsNegative)
        {
            receipts = receipts.Add(new ReceiptLine(BudgetFigure.UsedBalances, new ReceiptCode("8", "01", "1"), "Balances", -gap));
        }
        else
        {
            expenditure = expenditure.Add(new ExpenditureLine(
                BudgetFigure.LoansRepaid, new ExpenditureCode(new ProgrammeCode("16", "124", "056")), "Repayment", gap));
        }

        return Budget.OfLines(
            edition,
            "Kyzylaray rural district",
            2027,
            receipts,
            expenditure,
            [.. expenditure.Select(line => line.Code.Programme).Distinct().Take(protectedCount)]);
    }
}
