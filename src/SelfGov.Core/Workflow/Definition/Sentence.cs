using NodaTime;
using SelfGov.Law;

namespace SelfGov.Workflow.Definition;

/// <summary>The few phrases that the engine itself says to people.</summary>
internal static class Sentence
{
    internal static readonly Words WrongState = new(
        "іс бұл әрекет жасалатын сатыда болуға тиіс", "дело должно быть на стадии, где это возможно",
        "the case must stand where this can be done");

    internal static readonly Words WrongRole = new(
        "бұл әрекетке рөлдің құқығы болуға тиіс", "роль должна быть вправе это сделать", "the role must be entitled to do this");

    internal static readonly Words NotAdvanced = new(
        "іс алдымен уақыттың өтуімен туындаған фактілерді қабылдауға тиіс",
        "сначала дело должно принять факты, вызванные течением времени",
        "the case must first take in what the passing of time has caused");

    internal static readonly Words None = new("жоқ", "нет", "none");

    internal static readonly Words Given = new("көрсетілген мән", "указанное значение", "a value that is given");

    internal static readonly Words ProvedByEntry = new(
        "көрсетілген басқа істің жазбасы мұны дәлелдеуге тиіс", "указанная запись другого дела должна это доказывать",
        "the named entry of the other case must prove it");

    internal static readonly Words EntryOrPaper = new(
        "басқа істің жазбасы немесе оның орнына құжат көрсетілуге тиіс", "должна быть указана запись другого дела или вместо неё документ",
        "the entry of the other case, or else a paper, must be named");

    internal static readonly Words NoPaper = new(
        "құжат жеткіліксіз, басқа істің жазбасы дәлелдеуге тиіс", "документа недостаточно, доказывать должна запись другого дела",
        "an entry of the other case must prove it, since a paper is not enough");

    private static readonly Words From = new("{0:дан} бастап", "с {0}", "from {0}");
    private static readonly Words Before = new("{0:ға} дейін", "до {0}", "before {0}");
    private static readonly Words NotLater = new("{0:дан} кешіктірмей", "не позднее {0}", "not later than {0}");
    private static readonly Words Missing = new(
        "іске белгілі болуға тиіс: {0}", "делу должно быть известно: {0}", "the {0} must be known to the case");

    internal static Words NotBefore(Instant moment, Case current) => From.With(Local(moment, current));

    /// <summary>A limit that ends with a day is said by that day, as the acts say it.</summary>
    internal static Words OnlyBefore(Instant moment, Case current)
    {
        LocalDateTime local = moment.InZone(current.Zone).LocalDateTime;
        return local.TimeOfDay == LocalTime.Midnight
            ? NotLater.With(Words.Of(local.Date.PlusDays(-1)))
            : Before.With(Words.Of(local));
    }

    internal static Words Unknown(Words part) => Missing.With(part);

    internal static Words Local(Instant moment, Case current) => Words.Of(moment.InZone(current.Zone).LocalDateTime);

    internal static Words Alternatives(IEnumerable<Words> texts) => Joined(texts, " / ");

    internal static Words Series(IEnumerable<Words> texts) => Joined(texts, ", ");

    private static Words Joined(IEnumerable<Words> texts, string between)
    {
        Words[] all = [.. texts];
        return all.Length == 0
            ? None
            : new Words(
                string.Join(between, all.Select(text => text.Kazakh)),
                string.Join(between, all.Select(text => text.Russian)),
                string.Join(between, all.Select(text => text.English)));
    }
}
