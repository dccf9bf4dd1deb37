using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>Why a commission refuses or cancels the registration of a candidate (art. 113-5(11) and the places it refers to).</summary>
public enum RegistrationGround
{
    /// <summary>Breach of the nomination rules, or needed documents not handed in.</summary>
    [Label(
        "ұсыну қағидаларын бұзу, құжаттардың болмауы",
        "нарушение правил выдвижения, непредставление документов",
        "breach of nomination rules, missing documents")]
    NominationBreach,

    /// <summary>The candidate does not meet the requirements.</summary>
    [Label("талаптарға сәйкес келмеу", "несоответствие требованиям", "requirements not met")]
    RequirementsNotMet,

    /// <summary>Use of office in the campaign.</summary>
    [Label("лауазымын пайдалану", "использование служебного положения", "use of office")]
    UseOfOffice,

    /// <summary>Campaigning before the end of registration.</summary>
    [Label("тіркеу аяқталғанға дейін үгіт жүргізу", "агитация до окончания регистрации", "campaigning before registration ended")]
    EarlyCampaigning,

    /// <summary>Campaigning on election day or the day before; a ground of its own in the first edition only.</summary>
    [Label("тыныштық күндері үгіт жүргізу", "агитация в дни тишины", "campaigning in days of silence")]
    CampaigningInSilence,

    /// <summary>A court found false statements that hurt a rival.</summary>
    [Label("сот анықтаған жалған мәліметтер", "установленные судом ложные сведения", "false statements found by a court")]
    FalseStatements,

    /// <summary>A court found that voters were bribed.</summary>
    [Label("сот анықтаған сайлаушыларды сатып алу", "установленный судом подкуп", "bribery found by a court")]
    Bribery,

    /// <summary>Assets or liabilities were declared falsely.</summary>
    [Label("декларациядағы анық емес мәліметтер", "недостоверная декларация", "false declaration")]
    FalseDeclaration,

    /// <summary>The special check came out negative.</summary>
    [Label("арнайы тексерудің теріс нәтижесі", "отрицательная специальная проверка", "negative special check")]
    SpecialCheckNegative,

    /// <summary>Charity to voters or other improper campaigning (art. 27(9)); cancels only.</summary>
    [Label("үгіттің тыйым салынған тәсілі", "недопустимая агитация", "improper campaigning")]
    ImproperCampaigning,

    /// <summary>An election programme against the constitutional order (art. 29).</summary>
    [Label("құқыққа қайшы бағдарлама", "противоправная программа", "unlawful programme")]
    UnlawfulProgramme,

    /// <summary>A repeated breach after a warning (art. 50(4)); cancels only.</summary>
    [Label("ескертуден кейінгі қайталанған бұзушылық", "повторное нарушение после предупреждения", "repeated breach after a warning")]
    RepeatedBreach,
}
