using NodaTime;
using SelfGov.Law;

namespace SelfGov.Petitions.Library;

// <snippet:edition>
/// <summary>One edition of the rules of the village library. Invented for this example; no such act exists.</summary>
public sealed record LibraryRules(
    EditionId Edition,
    Ruled<int> Signatures,
    Ruled<Duration> Collection,
    Ruled<Duration> Earliest,
    Ruled<Duration> Check,
    Ruled<Duration> Regret,
    Ruled<Duration> Answer,
    Ruled<Duration> Silence)
{
    public static readonly Act Act = new(
        "VILLAGE-LIBRARY",
        new Words("Ауыл кітапханасының ережелері", "Правил сельской библиотеки", "the Rules of the village library"),
        new Uri("https://library.example/rules"));

    public static readonly LibraryRules First = new(
        new EditionId("first"),
        Signatures: new(3, Act.At("4", 1)),
        Collection: new(Duration.FromDays(30), Act.At("3", 1)),
        Earliest: new(Duration.FromDays(10), Act.At("5", 1)),
        Check: new(Duration.FromDays(5), Act.At("4", 2)),
        Regret: new(Duration.FromDays(3), Act.At("3", 3)),
        Answer: new(Duration.FromDays(15), Act.At("6", 1)),
        Silence: new(Duration.FromDays(60), Act.At("6", 3)));

    public static readonly LibraryRules Second = First with
    {
        Edition = new EditionId("second"),
        Signatures = new(5, Act.At("4", 1)),
    };
}
// </snippet>
