using NodaTime;
using SelfGov.Law;

namespace SelfGov.Petitions.Library;

// <snippet:law>
/// <summary>The rules of the village library in one edition. Invented for this example; no such act exists.</summary>
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
        new("Ауыл кітапханасының қағидалары", "Правил сельской библиотеки", "the Rules of the village library"),
        new Uri("https://library.example/rules"));
}
// </snippet>
