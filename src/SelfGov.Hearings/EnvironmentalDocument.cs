using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Hearings;

/// <summary>What a public discussion on the environment is about; Order No. 286 sets the length of the discussion by it.</summary>
public enum EnvironmentalDocument
{
    /// <summary>Project documents of objects of category III and others for a declaration: Environmental Code, article 87, 2).</summary>
    [Label("87-баптың 2) тармақшасы бойынша құжаттар", "документы по подпункту 2) статьи 87", "documents of art. 87, 2)")]
    Article87Item2,

    /// <summary>Drafts of acts, of protected territories, surveys and others: Environmental Code, article 87, 3) to 8).</summary>
    [Label(
        "87-баптың 3)-8) тармақшалары бойынша құжаттар", "документы по подпунктам 3)-8) статьи 87", "documents of art. 87, 3) to 8)")]
    Article87Items3To8,

    /// <summary>Documents of activities that need no permit but a positive conclusion: Environmental Code, article 87, 9).</summary>
    [Label("87-баптың 9) тармақшасы бойынша құжаттар", "документы по подпункту 9) статьи 87", "documents of art. 87, 9)")]
    Article87Item9,

    /// <summary>Project documents of civil and housing objects; since the wording of 2023 those of category II.</summary>
    [Label(
        "тұрғын үй-азаматтық мақсаттағы объектілердің жобалау құжаттамасы",
        "проектная документация объектов жилищно-гражданского назначения", "project of civil or housing object")]
    HousingProject,

    /// <summary>Project documents of other objects of category II; in the wording of 2021 only.</summary>
    [Label(
        "қоршаған ортаға жағымсыз әсер ететін II санаттағы объектілердің жобалау құжаттамасы",
        "проектная документация объектов II категории",
        "project of object of category II")]
    CategoryTwoProject,

    /// <summary>A draft of a programme that raises ecological efficiency.</summary>
    [Label(
        "экологиялық тиімділікті арттыру бағдарламасының жобасы", "проект программы повышения экологической эффективности",
        "draft of ecological efficiency programme")]
    EfficiencyProgramme,

    /// <summary>A draft of a reference book of the best available techniques.</summary>
    [Label(
        "ең озық қолжетімді техникалар жөніндегі анықтамалықтың жобасы", "проект справочника по наилучшим доступным техникам",
        "draft reference book of best available techniques")]
    BestTechniques,
}

/// <summary>How long a document is discussed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Length">The working days, the first day of the discussion among them, with the place that sets them.</param>
public sealed record DocumentPeriod(EnvironmentalDocument Document, Ruled<int> Length);
