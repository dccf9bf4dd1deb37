using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.NoConfidence;

/// <summary>Who acts in a motion of no confidence, besides the <see cref="ElectionRoles"/>.</summary>
public static class NoConfidenceRoles
{
    /// <summary>The deputies who initiate the motion and collect the signatures (art. 24(3)).</summary>
    public static readonly Role InitiatingDeputies = new("initiating-deputies", new Words(
        "бастамашы депутаттар", "депутаты-инициаторы", "initiating deputies"));

    /// <summary>The secretary of the maslikhat, who checked the signatures until the end of 2022 (art. 24(4)).</summary>
    public static readonly Role MaslikhatSecretary = new("maslikhat-secretary", new Words(
        "мәслихат хатшысы", "секретарь маслихата", "secretary of the maslikhat"));

    /// <summary>The chair of the maslikhat, who has checked the signatures since 2023 (art. 24(4)).</summary>
    public static readonly Role MaslikhatChair = new("maslikhat-chair", new Words(
        "мәслихат төрағасы", "председатель маслихата", "chair of the maslikhat"));
}
