namespace SelfGov.Budgets.Decisions.Reading;

/// <summary>Names of units in their cases: which words name the kind of unit, and whether two names mean one unit.</summary>
internal static class UnitNames
{
    private const int Stem = 3;

    // Whole words stand apart from stems: "Кентау", "Баршатас", "Городище", "Әулиекөл" are names.
    private static readonly string[] KindStems =
    [
        "сельск", "округ", "посел", "городск", "аульн", "кенти", "кентт", "каласы", "калан", "калал", "ауылд", "ауылы", "ауылг", "ауылн",
        "манызы", "аудандык",
    ];

    private static readonly HashSet<string> KindWords = new(StringComparer.Ordinal)
    {
        "город", "города", "городу", "городе", "городом", "село", "села", "селу", "селе", "селом", "аул", "аула", "аулу", "ауле", "ауыл",
        "кент", "кентке", "кала", "калага", "калада", "бар", "г", "гор", "пос",
    };

    private static readonly string[] Many =
        ["округов", "округам", "округах", "поселков", "городов", "сел", "округтер", "кенттер", "ауылдар", "калалар"];

    private static readonly HashSet<string> Endings = new(
        [
            "", "а", "у", "я", "ю", "е", "и", "ы", "ь", "ом", "ем", "ого", "ому", "ои", "ая", "ую", "ыи", "ии", "им", "ым",
            "ов", "ев", "ка", "ки", "ке", "ку", "кои", "овка", "овки", "овке", "овку",
            "га", "ге", "на", "не", "нын", "нин", "дын", "дин", "тын", "тин",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeAdjective =
        new(["", "ь", "и", "н", "ин", "ов", "ев", "ен", "иов", "ан"], StringComparer.Ordinal);

    private static readonly HashSet<string> Adjectives =
        new(["ии", "ого", "ому", "ом", "им", "ая", "ои", "ую", "ое"], StringComparer.Ordinal);

    /// <summary>Whether a word names a kind of unit: a rural district, a settlement, a town, a village.</summary>
    internal static bool IsKind(TextToken token) => token.BeginsAny(KindStems) || (token.IsWord && KindWords.Contains(token.Text));

    /// <summary>Whether a word speaks of many units.</summary>
    internal static bool IsMany(TextToken token) =>
        token.IsWord && (Array.IndexOf(Many, token.Text) >= 0 || token.BeginsAny("округтер", "кенттер", "ауылдард", "калалар"));

    /// <summary>Whether a word says that the name before it is that of a district or an oblast.</summary>
    internal static bool IsOfDistrict(TextToken token) => (token.Begins("раион") && !token.Begins("раионн"))
        || token.BeginsAny("ауданы", "области", "область", "облысы");

    /// <summary>
    /// The words of the name, parted by spaces, without the kind of unit and the district; empty where nothing is left.
    /// </summary>
    internal static string Key(TextTokens tokens, int start, int end)
    {
        var words = new List<string>();
        for (int i = start; i < end; i++)
        {
            if (IsOfDistrict(tokens[i]))
            {
                if (words.Count > 0)
                {
                    words.RemoveAt(words.Count - 1);
                }
            }
            else if (tokens[i].IsWord && !IsKind(tokens[i]) && !tokens[i].BeginsAny("раионн", "значени") && tokens[i].Text.Length > 2)
            {
                words.Add(tokens[i].Text);
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>What kind of unit a name says it is: a rural district, a settlement, a city, a village; or nothing.</summary>
    internal static char Kind(TextTokens tokens, int start, int end)
    {
        char kind = ' ';
        for (int i = start; i < end; i++)
        {
            if (tokens[i].Begins("округ"))
            {
                return 'о';
            }

            bool isKind = kind == ' ' && IsKind(tokens[i]) && !tokens[i].BeginsAny("сельск", "ауылд", "аульн", "манызы", "бар", "аудандык");
            kind = !isKind ? kind
                : tokens[i].BeginsAny("посел", "кент") || tokens[i].Text == "пос" ? 'п'
                : tokens[i].BeginsAny("гор", "кала") || tokens[i].Text == "г" ? 'г'
                : 'с';
        }

        return kind;
    }

    /// <summary>The letters by which names are looked up: names of one unit share them.</summary>
    internal static string Bucket(string key) => key.Length <= Stem ? key : key[..Stem];

    /// <summary>How many letters two names share at their beginnings; zero when they are names of different units.</summary>
    internal static int Likeness(string left, string right)
    {
        if (left == right)
        {
            return left.Length + 1;
        }

        string[] mine = left.Split(' ');
        string[] theirs = right.Split(' ');
        if (mine.Length != theirs.Length)
        {
            return Shared(string.Concat(mine), string.Concat(theirs));
        }

        int sum = 0;
        for (int i = 0; i < mine.Length; i++)
        {
            int shared = Shared(mine[i], theirs[i]);
            if (shared == 0)
            {
                return 0;
            }

            sum += shared;
        }

        return sum;
    }

    // One name in two cases, or a name and its adjective: they part at their endings.
    private static int Shared(string left, string right)
    {
        int shared = left.AsSpan().CommonPrefixLength(right);
        for (int at = shared; at >= Math.Max(Stem, shared - 1); at--)
        {
            if (IsEnding(left[at..]) && IsEnding(right[at..]))
            {
                return shared;
            }
        }

        return 0;
    }

    private static bool IsEnding(string rest)
    {
        int at = rest.IndexOf("ск", StringComparison.Ordinal);
        return Endings.Contains(rest)
            || (at >= 0 && BeforeAdjective.Contains(rest[..at]) && Adjectives.Contains(rest[(at + 2)..]));
    }
}
