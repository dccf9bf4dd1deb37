using SelfGov.Law;

namespace SelfGov.Budgets.Cycle.Steps;

/// <summary>A share as the upper bound that it is in a rule: its own text reads as a lower one.</summary>
internal static class ShareBound
{
    private static readonly Words Most = new("ең көбі {0} бөлігі", "не более {0}", "at most {0}");
    private static readonly Words Less = new("{0} бөлігінен кем", "менее {0}", "less than {0}");

    internal static Words AtMost(Share share) => Most.With(Fraction(share));

    internal static Words LessThan(Share share) => Less.With(Fraction(share));

    private static Words Fraction(Share share) => Words.Same(FormattableString.Invariant($"{share.Numerator}/{share.Denominator}"));
}
