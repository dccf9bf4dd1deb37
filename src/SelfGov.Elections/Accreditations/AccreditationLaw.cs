using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Law;

namespace SelfGov.Elections.Accreditations;

/// <summary>The law of those who watch an election in one edition: every number and time limit with the place that sets it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record AccreditationLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>Where those are listed who may be present at the vote.</summary>
    public required Citation Presence { get; init; }

    /// <summary>How many of one sender may be present in a precinct at once.</summary>
    public required Ruled<int> PresentOfSender { get; init; }

    /// <summary>How many of one television channel may be present in a precinct at once.</summary>
    public required Ruled<int> PresentOfTelevision { get; init; }

    /// <summary>Where a medium must stand on the register of the authorised body; null where the edition does not say so.</summary>
    public Citation? MediaRegister { get; init; }

    /// <summary>Where somebody is removed from the polling station.</summary>
    public required Citation Removal { get; init; }

    /// <summary>Where a candidate has trusted persons.</summary>
    public required Citation TrustedPersons { get; init; }

    /// <summary>The largest number of trusted persons of a candidate for a precinct.</summary>
    public required Ruled<int> TrustedPersonsOfPrecinct { get; init; }

    /// <summary>What bars a trusted person, each with its place.</summary>
    public required ImmutableDictionary<TrustedPersonBar, Citation> TrustedPersonBars { get; init; }

    /// <summary>Where those bars stand.</summary>
    public required Citation TrustedPersonBarList { get; init; }

    /// <summary>The least age of a trusted person, in full years; null where the edition sets none.</summary>
    public Ruled<int>? TrustedPersonAge { get; init; }

    /// <summary>Where a trusted person loses the status.</summary>
    public required Citation TrustedPersonReleased { get; init; }

    /// <summary>Where an observer is registered.</summary>
    public required Citation Observers { get; init; }

    /// <summary>The least age of an observer, in full years; null where the edition sets none.</summary>
    public Ruled<int>? ObserverAge { get; init; }

    /// <summary>Where the registration of an observer is cancelled.</summary>
    public required Citation ObserverCancelled { get; init; }

    /// <summary>Where associations are accredited; null where the edition asks for no accreditation.</summary>
    public Citation? Accreditation { get; init; }

    /// <summary>The time to decide on an accreditation; calendar days.</summary>
    public Ruled<TimeLimit>? AccreditationDecided { get; init; }

    /// <summary>How long an accreditation lasts; calendar months.</summary>
    public Ruled<TimeLimit>? AccreditationLasts { get; init; }

    /// <summary>Where foreign observers are accredited.</summary>
    public required Citation ForeignObservers { get; init; }

    /// <summary>The end of their accreditation, before election day; calendar days.</summary>
    public required Ruled<TimeLimit> ForeignObserversUntil { get; init; }

    /// <summary>Where their accreditation is recalled.</summary>
    public required Citation ForeignObserverRecalled { get; init; }
}

/// <summary>Who watches an election (art. 20(8)).</summary>
public enum AttendeeKind
{
    /// <summary>A trusted person of a candidate (art. 31).</summary>
    TrustedPerson,

    /// <summary>An observer of a party (art. 20-1).</summary>
    PartyObserver,

    /// <summary>An observer of another association or non-commercial organisation (art. 20-1).</summary>
    AssociationObserver,

    /// <summary>A representative of a medium that is no television channel (art. 20(8)).</summary>
    Medium,

    /// <summary>A representative of a television channel (art. 20(8)).</summary>
    Television,

    /// <summary>An observer of a foreign state or an international organisation (art. 20-2).</summary>
    ForeignObserver,
}

/// <summary>What bars a trusted person (art. 31(4)).</summary>
public enum TrustedPersonBar
{
    /// <summary>No citizenship of Kazakhstan.</summary>
    [Label("азаматтығы жоқ", "нет гражданства", "no citizenship")]
    NoCitizenship,

    /// <summary>Membership in an election commission.</summary>
    [Label("сайлау комиссиясының мүшесі", "член избирательной комиссии", "member of a commission")]
    CommissionMember,

    /// <summary>The office of a political civil servant.</summary>
    [Label("саяси мемлекеттік қызметші", "политический государственный служащий", "political civil servant")]
    PoliticalServant,

    /// <summary>Standing as a candidate.</summary>
    [Label("кандидат", "кандидат", "candidate")]
    Candidate,
}

/// <summary>Why a trusted person loses the status before the end of the campaign (art. 31(6)).</summary>
public enum TrustedPersonEnd
{
    /// <summary>The person's own initiative.</summary>
    [Label("өз ұйғарымы", "личная инициатива", "own initiative")]
    OwnInitiative,

    /// <summary>The decision of the candidate.</summary>
    [Label("кандидаттың шешімі", "решение кандидата", "decision of candidate")]
    CandidateDecision,

    /// <summary>The registration of the candidate was cancelled.</summary>
    [Label("кандидатты тіркеудің күшін жою", "отмена регистрации кандидата", "candidate's registration cancelled")]
    RegistrationCancelled,

    /// <summary>A breach of the law.</summary>
    [Label("сайлау туралы заңды бұзу", "нарушение закона о выборах", "breach of law")]
    Breach,
}

/// <summary>Why an accreditation is refused or annulled (art. 20-1(1-1)).</summary>
public enum AccreditationGround
{
    /// <summary>The list of documents is not complete.</summary>
    [Label("құжаттардың толық тізбесін ұсынбау", "непредставление полного перечня документов", "documents incomplete")]
    DocumentsIncomplete,

    /// <summary>The charter does not meet the requirements.</summary>
    [Label("жарғының талаптарға сәйкес келмеуі", "несоответствие устава требованиям", "charter does not match")]
    CharterMismatch,

    /// <summary>The activity of the organisation is suspended or ended.</summary>
    [Label("қызметінің тоқтатыла тұруы не тоқтатылуы", "приостановление или прекращение деятельности", "activity suspended or ended")]
    ActivityEnded,
}
