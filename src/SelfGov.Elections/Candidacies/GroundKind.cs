using SelfGov.Contract;

namespace SelfGov.Elections.Candidacies;

/// <summary>Why an election is called (art. 113-1(1) of the Constitutional Law on elections).</summary>
public enum GroundKind
{
    /// <summary>The term of office set by law ends.</summary>
    [Label("өкілеттік мерзімінің аяқталуы", "окончание срока полномочий", "end of term")]
    TermEnds,

    /// <summary>The akim's powers ended early.</summary>
    [Label("өкілеттіктің мерзімінен бұрын тоқтатылуы", "досрочное прекращение полномочий", "early end of powers")]
    EarlyTermination,

    /// <summary>The unit was formed, or its boundaries changed (in the first edition: it was reorganised).</summary>
    [Label(
        "бірліктің құрылуы немесе шекараларының өзгеруі",
        "образование или изменение границ единицы",
        "unit formed or its boundaries changed")]
    UnitChanged,

    /// <summary>The maslikhat put the unit on the pilot list and fixed the day (2023-2024, raion level only).</summary>
    [Label("пилоттық өңірлердің тізбесі", "перечень пилотных регионов", "pilot list")]
    PilotListed,

    /// <summary>
    /// An election failed, so that the ground on which it was called stands; the day is that of the failure (the acts are silent).
    /// </summary>
    [Label("өтпеген сайлау", "несостоявшиеся выборы", "failed election")]
    ElectionFailed,
}
