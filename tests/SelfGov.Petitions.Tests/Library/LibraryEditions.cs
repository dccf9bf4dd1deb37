using NodaTime;
using SelfGov.Law;

namespace SelfGov.Petitions.Library;

// <snippet:editions>
/// <summary>The editions of the rules. The edition of the day of publication governs a petition to its end.</summary>
public static class LibraryEditions
{
    public static readonly LibraryRules First = new(
        new EditionId("first"),
        Signatures: new(3, LibraryRules.Act.At("4", 1)),
        Collection: new(Duration.FromDays(30), LibraryRules.Act.At("3", 1)),
        Earliest: new(Duration.FromDays(10), LibraryRules.Act.At("5", 1)),
        Check: new(Duration.FromDays(5), LibraryRules.Act.At("4", 2)),
        Regret: new(Duration.FromDays(3), LibraryRules.Act.At("3", 3)),
        Answer: new(Duration.FromDays(15), LibraryRules.Act.At("6", 1)),
        Silence: new(Duration.FromDays(60), LibraryRules.Act.At("6", 3)));

    public static readonly LibraryRules Second = First with
    {
        Edition = new EditionId("second"),
        Signatures = new(5, LibraryRules.Act.At("4", 1)),
    };

    public static readonly Editions<LibraryRules> All = new(
        new Edition<LibraryRules>(
            First.Edition, new LocalDate(2030, 1, 1), new LocalDate(2030, 12, 31), Certainty.Verified,
            new("2030 жылғы қағидалар", "Правила 2030 года", "The rules of 2030"), LibraryRules.Act.At("4", 1), First),
        new Edition<LibraryRules>(
            Second.Edition, new LocalDate(2031, 1, 1), null, Certainty.Verified,
            new("2031 жылдан бергі қағидалар", "Правила с 2031 года", "The rules since 2031"), LibraryRules.Act.At("4", 1), Second));
}
// </snippet>
