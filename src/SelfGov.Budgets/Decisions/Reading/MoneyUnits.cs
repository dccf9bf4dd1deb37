namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>The unit that follows a number.</summary>
internal enum MoneyUnit
{
    /// <summary>None is printed.</summary>
    None,

    /// <summary>Tenge.</summary>
    Tenge,

    /// <summary>Thousand tenge.</summary>
    Thousand,

    /// <summary>Millions or more.</summary>
    Larger,
}

/// <summary>Recognizes units of money in Russian and Kazakh, joined or apart.</summary>
internal static class MoneyUnits
{
    internal static bool MayBegin(string word) => Of(word) != MoneyUnit.None;

    /// <summary>The unit at a token, and the index after it.</summary>
    internal static (MoneyUnit Unit, int Next) At(TextTokens tokens, int index)
    {
        int at = tokens[index].IsLine && !tokens[index + 1].IsLine ? index + 1 : index;
        MoneyUnit unit = tokens[at].IsWord ? Of(tokens[at].Text) : MoneyUnit.None;
        if (unit is MoneyUnit.None or MoneyUnit.Tenge)
        {
            return (unit, unit == MoneyUnit.None ? index : at + 1);
        }

        bool isWhole = tokens[at].Text.EndsWith("тенге", StringComparison.Ordinal);
        int next = at + 1;
        if (isWhole)
        {
            return (unit, next);
        }

        if (tokens[next].Is('.'))
        {
            next++;
        }

        int tenge = tokens[next].IsLine ? next + 1 : next;
        bool hasTenge = tokens[tenge].IsWord && Of(tokens[tenge].Text) == MoneyUnit.Tenge;
        return (unit, hasTenge ? tenge + 1 : unit == MoneyUnit.Larger ? next : at + 1);
    }

    private static MoneyUnit Of(string word) => word switch
    {
        "тенге" or "тг" or "тнг" or "тенгени" or "тенгенин" => MoneyUnit.Tenge,
        "тыс" or "тысяч" or "тысяча" or "тысячи" or "тысячу" or "мын" or "тыстенге" or "тысячтенге" or "тысячатенге" or "тысячитенге"
            or "мынтенге" => MoneyUnit.Thousand,
        "млн" or "млрд" => MoneyUnit.Larger,
        _ when word.StartsWith("миллион", StringComparison.Ordinal) || word.StartsWith("миллиард", StringComparison.Ordinal) =>
            MoneyUnit.Larger,
        _ => MoneyUnit.None,
    };
}
