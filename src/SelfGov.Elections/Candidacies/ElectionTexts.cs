using NodaTime;
using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>The values of the election's enumerations in words, for refusals.</summary>
internal static class ElectionTexts
{
    internal static Words Of(GroundKind ground) => ground switch
    {
        GroundKind.TermEnds => new("өкілеттік мерзімінің аяқталуы", "окончание срока полномочий", "end of the term"),
        GroundKind.EarlyTermination => new(
            "өкілеттіктің мерзімінен бұрын тоқтатылуы", "досрочное прекращение полномочий", "early end of powers"),
        GroundKind.UnitChanged => new(
            "бірліктің құрылуы немесе шекарасының өзгеруі",
            "образование или изменение границ единицы",
            "unit formed or its boundaries changed"),
        GroundKind.PilotListed => new("пилоттық тізім", "пилотный перечень", "pilot list"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words Of(UnitKind unit) => unit switch
    {
        UnitKind.CityOfRaionSignificance => new("аудандық маңызы бар қала", "город районного значения", "city of raion significance"),
        UnitKind.Village => new("ауыл", "село", "village"),
        UnitKind.Settlement => new("кент", "посёлок", "settlement"),
        UnitKind.RuralDistrict => new("ауылдық округ", "сельский округ", "rural district"),
        UnitKind.Raion => new("аудан", "район", "raion"),
        UnitKind.CityOfOblastSignificance => new("облыстық маңызы бар қала", "город областного значения", "city of oblast significance"),
        _ => Words.Same(unit.ToString()),
    };

    internal static Words Of(RegistrationGround ground) => ground switch
    {
        RegistrationGround.NominationBreach => new(
            "ұсыну қағидаларын бұзу, құжаттардың болмауы",
            "нарушение правил выдвижения, непредставление документов",
            "breach of the nomination rules, missing documents"),
        RegistrationGround.RequirementsNotMet => new("талаптарға сәйкес келмеу", "несоответствие требованиям", "requirements not met"),
        RegistrationGround.UseOfOffice => new("лауазымын пайдалану", "использование служебного положения", "use of office"),
        RegistrationGround.EarlyCampaigning => new(
            "тіркеу аяқталғанға дейін үгіт жүргізу", "агитация до окончания регистрации", "campaigning before registration ended"),
        RegistrationGround.CampaigningInSilence => new(
            "тыныштық күндері үгіт жүргізу", "агитация в дни тишины", "campaigning in the days of silence"),
        RegistrationGround.FalseStatements => new(
            "сот анықтаған жалған мәліметтер", "установленные судом ложные сведения", "false statements found by a court"),
        RegistrationGround.Bribery => new(
            "сот анықтаған сайлаушыларды сатып алу", "установленный судом подкуп", "bribery found by a court"),
        RegistrationGround.FalseDeclaration => new("декларациядағы анық емес мәліметтер", "недостоверная декларация", "false declaration"),
        RegistrationGround.SpecialCheckNegative => new(
            "арнайы тексерудің теріс нәтижесі", "отрицательная специальная проверка", "negative special check"),
        RegistrationGround.ImproperCampaigning => new("үгіттің тыйым салынған тәсілі", "недопустимая агитация", "improper campaigning"),
        RegistrationGround.UnlawfulProgramme => new("құқыққа қайшы бағдарлама", "противоправная программа", "unlawful programme"),
        RegistrationGround.RepeatedBreach => new(
            "ескертуден кейінгі қайталанған бұзушылық", "повторное нарушение после предупреждения", "repeated breach after a warning"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words LaterThan(LocalDateTime moment) => new Words("{0} кейін", "позже {0}", "later than {0}").With(Words.Of(moment));

    internal static Words EarlierThan(LocalDateTime moment) => new Words(
        "{0} ерте", "раньше {0}", "earlier than {0}").With(Words.Of(moment));

    internal static Words FromBefore(LocalDateTime first, LocalDateTime end) =>
        new Words("{0} бастап, {1} ерте", "с {0}, но раньше {1}", "from {0}, but earlier than {1}").With(Words.Of(first), Words.Of(end));

    internal static Words List(IEnumerable<Words> texts)
    {
        Words[] all = [.. texts];
        return new Words(
            string.Join("; ", all.Select(text => text.Kazakh)),
            string.Join("; ", all.Select(text => text.Russian)),
            string.Join("; ", all.Select(text => text.English)));
    }
}
