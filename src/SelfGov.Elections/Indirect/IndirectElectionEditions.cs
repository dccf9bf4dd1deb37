using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Elections.Indirect.Editions;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The editions of the indirect election of akims by the deputies of maslikhats, A1, A1a, A1b and A2, from April 2013 to June 2021.
/// </summary>
/// <remarks>
/// The edition in force on the day of the call governs an election to its end (see <c>docs/law/gaps-indirect.md</c>). The first days of
/// A1, A1a, A1b and A2 are the earliest possible ones: the publications were not found. The direct elections since June 2021 are another
/// procedure; see <see cref="AkimElectionEditions"/>.
/// </remarks>
public static class IndirectElectionEditions
{
    /// <summary>All editions, earliest first.</summary>
    public static readonly Editions<IndirectElectionLaw> All = new(
        new Edition<IndirectElectionLaw>(
            EditionA1.Law.Id, FirstDay, new LocalDate(2014, 4, 8), Certainty.Interpreted,
            new Words("2013-2014 жылдардағы жанама сайлау", "Косвенные выборы 2013-2014 годов", "Indirect elections 2013-2014"),
            EditionA1.Law.Scope, EditionA1.Law),
        new Edition<IndirectElectionLaw>(
            EditionA1a.Law.Id, new LocalDate(2014, 4, 9), new LocalDate(2016, 1, 10), Certainty.Interpreted,
            new Words("2014-2015 жылдардағы жанама сайлау", "Косвенные выборы 2014-2015 годов", "Indirect elections 2014-2015"),
            EditionA1a.Law.Scope, EditionA1a.Law),
        new Edition<IndirectElectionLaw>(
            EditionA1b.Law.Id, new LocalDate(2016, 1, 11), new LocalDate(2017, 7, 21), Certainty.Interpreted,
            new Words("2016-2017 жылдардағы жанама сайлау", "Косвенные выборы 2016-2017 годов", "Indirect elections 2016-2017"),
            EditionA1b.Law.Scope, EditionA1b.Law),
        new Edition<IndirectElectionLaw>(
            EditionA2.Law.Id, new LocalDate(2017, 7, 22), new LocalDate(2021, 6, 4), Certainty.Interpreted,
            new Words("2017-2021 жылдардағы жанама сайлау", "Косвенные выборы 2017-2021 годов", "Indirect elections 2017-2021"),
            EditionA2.Law.Scope, EditionA2.Law));

    /// <summary>The first day of the first edition, for who asks for nothing else of them: no edition is made.</summary>
    internal static LocalDate FirstDay => new(2013, 4, 24);
}
