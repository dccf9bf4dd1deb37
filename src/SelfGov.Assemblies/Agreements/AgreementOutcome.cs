using SelfGov.Contract;

namespace SelfGov.Assemblies.Agreements;

/// <summary>How an adopted decision of an assembly stood when it was proved (art. 39-3(11)-(12) of the law on local government).</summary>
public enum AgreementOutcome
{
    /// <summary>The assembly adopted it and the protocol is signed; the akim has not finished considering it.</summary>
    [Label("қабылданды", "принято", "adopted")]
    Adopted,

    /// <summary>The akim agreed with it.</summary>
    [Label("әкім келісті", "аким согласен", "akim agreed")]
    Confirmed,

    /// <summary>The akim disagreed, and the disagreement was resolved in favour of the decision.</summary>
    [Label("шешім күшінде қалдырылды", "решение оставлено в силе", "upheld")]
    Upheld,
}
