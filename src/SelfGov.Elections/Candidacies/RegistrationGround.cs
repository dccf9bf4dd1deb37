using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>Why a commission refuses or cancels the registration of a candidate (art. 113-5(11) and the places it refers to).</summary>
public enum RegistrationGround
{
    /// <summary>Breach of the nomination rules, or needed documents not handed in.</summary>
    [Label(
        "ұсыну қағидаларын бұзу, қажетті құжаттарды ұсынбау",
        "нарушение правил выдвижения, непредставление необходимых документов",
        "breach of nomination rules, missing documents")]
    NominationBreach,

    /// <summary>The candidate does not meet the requirements.</summary>
    [Label("талаптарға сәйкес келмеу", "несоответствие требованиям", "requirements not met")]
    RequirementsNotMet,

    /// <summary>Use of office in the campaign.</summary>
    [Label("лауазымдық немесе қызметтік жағдайын пайдалану", "использование должностного или служебного положения", "use of office")]
    UseOfOffice,

    /// <summary>Campaigning before the end of registration.</summary>
    [Label(
        "тіркеу мерзімі аяқталғанға дейін үгіт жүргізу",
        "агитация до окончания срока регистрации",
        "campaigning before registration ended")]
    EarlyCampaigning,

    /// <summary>Campaigning on election day or the day before; a ground of its own in the first edition only.</summary>
    [Label("сайлау күні немесе оның алдындағы күні үгіт жүргізу", "агитация в день выборов или накануне", "campaigning in days of silence")]
    CampaigningInSilence,

    /// <summary>A court found false statements that hurt a rival.</summary>
    [Label(
        "сот анықтаған жалған мәліметтер тарату",
        "установленное судом распространение ложных сведений",
        "false statements found by a court")]
    FalseStatements,

    /// <summary>A court found that voters were bribed.</summary>
    [Label(
        "сот анықтаған сайлаушыларды (таңдаушыларды) сатып алу",
        "установленный судом подкуп избирателей (выборщиков)",
        "bribery found by a court")]
    Bribery,

    /// <summary>Assets or liabilities were declared falsely.</summary>
    [Label("декларацияланған мәліметтердің дұрыс еместігі", "недостоверность задекларированных сведений", "false declaration")]
    FalseDeclaration,

    /// <summary>The special check came out negative.</summary>
    [Label("арнайы тексерудің теріс нәтижелері", "отрицательные результаты специальной проверки", "negative special check")]
    SpecialCheckNegative,

    /// <summary>Charity to voters or other improper campaigning (art. 27(9)); cancels only.</summary>
    [Label("сайлау алдындағы жөнсіз үгіт", "ненадлежащая предвыборная агитация", "improper campaigning")]
    ImproperCampaigning,

    /// <summary>An election programme against the constitutional order (art. 29).</summary>
    [Label(
        "сайлау алдындағы бағдарламаның заң талаптарын бұзуы",
        "нарушение предвыборной программой требований закона",
        "unlawful programme")]
    UnlawfulProgramme,

    /// <summary>A repeated breach after a warning (art. 50(4)); cancels only.</summary>
    [Label("ескертуден кейін талаптарды қайта бұзу", "повторное нарушение после предупреждения", "repeated breach after a warning")]
    RepeatedBreach,
}
