using NodaTime;
using SelfGov.Assemblies.Editions;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using static SelfGov.Kazakhstan.KazakhstanActs;

namespace SelfGov.Assemblies.Sittings;

/// <summary>The editions of the law of the local community, L0 to L4, from 2013 to today, with the orders under it.</summary>
/// <remarks>
/// Law No. 90-VI brought L1 on 1 January 2018 to units of more than 2,000 inhabitants and on 1 January 2020 to the others; so there are two
/// lists. The other acts are in force a number of days after a publication whose day is not known to us: the first days of L0, L0a, L0b,
/// L2a, L2b, L3 and L4 are the earliest possible ones, and that of L2 is the day from which akims have been elected directly; they are
/// marked as interpreted.
/// The edition of the day of the call governs a case to its end.
/// </remarks>
public static class AssemblyEditions
{
    /// <summary>Above how many inhabitants L1 was in force two years earlier (the notes of Law No. 90-VI under art. 39-3).</summary>
    public const int LargerThan = 2_000;

    /// <summary>The editions for units of more than 2,000 inhabitants, earliest first.</summary>
    public static readonly Editions<AssemblyLaw> Larger = From(new LocalDate(2018, 1, 1));

    /// <summary>The editions for units of at most 2,000 inhabitants, earliest first.</summary>
    public static readonly Editions<AssemblyLaw> Smaller = From(new LocalDate(2020, 1, 1));

    /// <summary>The editions for a unit, by its population.</summary>
    /// <param name="unit">The unit, with its population when L1 came into force.</param>
    /// <exception cref="ArgumentNullException">The unit is null.</exception>
    public static Editions<AssemblyLaw> For(Locality unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Population > LargerThan ? Larger : Smaller;
    }

    // Both lists have the same laws; only the first day of L1 differs.
    internal static IEnumerable<EditionId> Ids => Larger.All.Select(edition => edition.Id);

    internal static LocalDate Day(Locality unit, Instant now) => now.InZone(unit.Zone).Date;

    internal static EditionId? Governing(Locality unit, Instant now) => For(unit).On(Day(unit, now))?.Id;

    private static Editions<AssemblyLaw> From(LocalDate budgets) => new(
        Of(EditionL0.Law, new LocalDate(2013, 6, 24), new LocalDate(2015, 11, 12), Certainty.Interpreted, new Words(
            "2013 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2013 года", "The local community since 2013")),
        Of(EditionL0a.Law, new LocalDate(2015, 11, 13), new LocalDate(2017, 3, 2), Certainty.Interpreted, new Words(
            "2015 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2015 года", "The local community since 2015")),
        Of(EditionL0b.Law, new LocalDate(2017, 3, 3), budgets.PlusDays(-1), Certainty.Interpreted, new Words(
            "2017 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2017 года", "The local community since 2017")),
        Of(EditionL1.Law, budgets, new LocalDate(2021, 6, 4), Certainty.Verified, new Words(
            "Жергілікті қоғамдастық: өз бюджеттері бар бірліктер", "Местное сообщество: единицы с собственным бюджетом",
            "The local community of units with budgets")),
        Of(EditionL2.Law, new LocalDate(2021, 6, 5), new LocalDate(2021, 10, 15), Certainty.Interpreted, new Words(
            "2021 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2021 года", "The local community since 2021")),
        Of(EditionL2a.Law, new LocalDate(2021, 10, 16), new LocalDate(2023, 7, 6), Certainty.Interpreted, new Words(
            "2021 жылғы қазаннан бергі жергілікті қоғамдастық", "Местное сообщество с октября 2021 года",
            "The local community since October 2021")),
        Of(EditionL2b.Law, new LocalDate(2023, 7, 7), new LocalDate(2024, 4, 27), Certainty.Interpreted, new Words(
            "2023 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2023 года", "The local community since 2023")),
        Of(EditionL3.Law, new LocalDate(2024, 4, 28), new LocalDate(2026, 7, 24), Certainty.Interpreted, new Words(
            "2024 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2024 года", "The local community since 2024")),
        Of(EditionL4.Law, new LocalDate(2026, 7, 25), null, Certainty.Interpreted, new Words(
            "2026 жылдан бергі жергілікті қоғамдастық", "Местное сообщество с 2026 года", "The local community since 2026")));

    private static Edition<AssemblyLaw> Of(AssemblyLaw law, LocalDate first, LocalDate? last, Certainty certainty, Words title) =>
        new(law.Id, first, last, certainty, title, LocalGovernmentAct.At("39-3"), law);
}
