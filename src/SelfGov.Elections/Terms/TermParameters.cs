using SelfGov.Law.Changes;

namespace SelfGov.Elections.Terms;

/// <summary>The law of an elected akim's term of office as a list of parameters, for reading and for comparing editions.</summary>
public static class TermParameters
{
    /// <summary>The parameters of an edition, in the order of the procedure.</summary>
    /// <param name="law">The law in the edition, or one derived from it.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static LawParameters Of(TermLaw law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new ParameterList(law.Id)
            .Add("term.raion-level", new("аудан деңгейі", "районный уровень", "raion level"), law.IsRaionLevel, law.PowersBegin)
            .Add("term.years", new("өкілеттік мерзімі, жыл", "срок полномочий, лет", "length of the term, years"), law.Years)
            .Add("term.powers-begin", new("өкілеттіктің басталуы", "начало полномочий", "powers begin"), law.PowersBegin)
            .Add("term.in-a-row", new(
                "қатарынан сайлану, ең көбі", "избраний подряд, не более", "times elected in a row, at most"), law.TermsInARow)
            .Add("term.powers-end", new("өкілеттіктің тоқтатылуы", "прекращение полномочий", "powers end"), law.PowersEnd)
            .Add("term.successor", new(
                "жаңадан сайланған әкімді тіркеу", "регистрация вновь избранного акима",
                "registration of the new akim ends the powers"), law.SuccessorEndsPowers)
            .Add("term.acting", new("міндетін уақытша атқарушы", "временно исполняющий", "acting akim"), law.Acting)
            .Add("term.next-election", new("келесі сайлау", "следующие выборы", "next election"), law.NextElection)
            .Build();
    }
}
