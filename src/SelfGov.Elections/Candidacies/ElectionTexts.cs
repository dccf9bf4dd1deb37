using System.Globalization;
using NodaTime;
using SelfGov.Elections.Direct;
using SelfGov.Law;

namespace SelfGov.Elections.Candidacies;

/// <summary>The values of the election's enumerations in words, for refusals.</summary>
internal static class ElectionTexts
{
    /// <summary>An hour and its minutes, as 18:00.</summary>
    internal static string HourOf(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}");

    internal static Words Of(GroundKind ground) => ground switch
    {
        GroundKind.TermEnds => new("өкілеттік мерзімінің аяқталуы", "окончание срока полномочий", "end of the term"),
        GroundKind.EarlyTermination => new(
            "өкілеттіктің мерзімінен бұрын тоқтатылуы", "досрочное прекращение полномочий", "early end of powers"),
        GroundKind.UnitChanged => new(
            "бірліктің құрылуы немесе шекараларының өзгеруі",
            "образование или изменение границ единицы",
            "unit formed or its boundaries changed"),
        GroundKind.PilotListed => new("пилоттық өңірлердің тізбесі", "перечень пилотных регионов", "pilot list"),
        GroundKind.ElectionFailed => new("өтпеген сайлау", "несостоявшиеся выборы", "failed election"),
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
            "ұсыну қағидаларын бұзу, қажетті құжаттарды ұсынбау",
            "нарушение правил выдвижения, непредставление необходимых документов",
            "breach of the nomination rules, missing documents"),
        RegistrationGround.RequirementsNotMet => new("талаптарға сәйкес келмеу", "несоответствие требованиям", "requirements not met"),
        RegistrationGround.UseOfOffice => new(
            "лауазымдық немесе қызметтік жағдайын пайдалану",
            "использование должностного или служебного положения",
            "use of office"),
        RegistrationGround.EarlyCampaigning => new(
            "тіркеу мерзімі аяқталғанға дейін үгіт жүргізу",
            "агитация до окончания срока регистрации", "campaigning before registration ended"),
        RegistrationGround.CampaigningInSilence => new(
            "сайлау күні немесе оның алдындағы күні үгіт жүргізу",
            "агитация в день выборов или накануне", "campaigning in the days of silence"),
        RegistrationGround.FalseStatements => new(
            "сот анықтаған жалған мәліметтер тарату",
            "установленное судом распространение ложных сведений", "false statements found by a court"),
        RegistrationGround.Bribery => new(
            "сот анықтаған сайлаушыларды (таңдаушыларды) сатып алу",
            "установленный судом подкуп избирателей (выборщиков)", "bribery found by a court"),
        RegistrationGround.FalseDeclaration => new(
            "декларацияланған мәліметтердің дұрыс еместігі",
            "недостоверность задекларированных сведений",
            "false declaration"),
        RegistrationGround.SpecialCheckNegative => new(
            "арнайы тексерудің теріс нәтижелері", "отрицательные результаты специальной проверки", "negative special check"),
        RegistrationGround.ImproperCampaigning => new(
            "сайлау алдындағы жөнсіз үгіт",
            "ненадлежащая предвыборная агитация",
            "improper campaigning"),
        RegistrationGround.UnlawfulProgramme => new(
            "сайлау алдындағы бағдарламаның заң талаптарын бұзуы",
            "нарушение предвыборной программой требований закона",
            "unlawful programme"),
        RegistrationGround.RepeatedBreach => new(
            "ескертуден кейін талаптарды қайта бұзу", "повторное нарушение после предупреждения", "repeated breach after a warning"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words Of(ElectionFailure failure) => failure switch
    {
        ElectionFailure.TooFewCandidates => new("кандидаттар екеуден аз", "менее двух кандидатов", "fewer than two candidates"),
        ElectionFailure.TieUnresolved => new("дауыстар тең қалды", "равенство голосов не разрешено", "tie not resolved"),
        ElectionFailure.RepeatTimeOver => new(
            "қайта сайлау мерзімі өтті", "срок повторных выборов истёк", "time for repeat elections over"),
        ElectionFailure.ElectedGone => new(
            "сайланған адам қызметке кіріспейді", "избранный не вступает в должность", "elected person does not take office"),
        _ => Words.Same(failure.ToString()),
    };

    internal static Words Of(DiscontinuationGround ground) => ground switch
    {
        DiscontinuationGround.UnitAbolished => new(
            "бірлік таратылды немесе қосылды", "единица упразднена или присоединена", "unit abolished or joined"),
        DiscontinuationGround.GroundFellAway => new("сайлау негізі жойылды", "основание выборов отпало", "ground fell away"),
        DiscontinuationGround.EditionEnded => new(
            "сайлау тағайындалғанға дейін редакцияның қолданысы аяқталды",
            "действие редакции окончилось до назначения выборов", "edition ended before call"),
        _ => Words.Same(ground.ToString()),
    };

    internal static Words LaterThan(LocalDateTime moment) => new Words(
        "{0:дан} кейін",
        "позже {0}",
        "later than {0}").With(Words.Of(moment));

    internal static Words EarlierThan(LocalDateTime moment) => new Words(
        "{0:дан} ерте", "раньше {0}", "earlier than {0}").With(Words.Of(moment));

    internal static Words FromBefore(LocalDateTime first, LocalDateTime end) =>
        new Words(
            "{0:дан} бастап, бірақ {1:дан} ерте",
            "с {0}, но раньше {1}",
            "from {0}, but earlier than {1}").With(Words.Of(first), Words.Of(end));

    internal static Words List(IEnumerable<Words> texts)
    {
        Words[] all = [.. texts];
        return new Words(
            string.Join("; ", all.Select(text => text.Kazakh)),
            string.Join("; ", all.Select(text => text.Russian)),
            string.Join("; ", all.Select(text => text.English)));
    }
}
