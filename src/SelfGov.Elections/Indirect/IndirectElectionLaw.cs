using System.Collections.Immutable;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// The law of the indirect election of akims in one edition: every number, time limit and condition with the place that sets it.
/// </summary>
/// <remarks>Immutable. A change of law is the earlier edition <c>with</c> what changed; see <see cref="IndirectElectionEditions"/>.</remarks>
public sealed record IndirectElectionLaw
{
    /// <summary>The identity of the edition.</summary>
    public required EditionId Id { get; init; }

    /// <summary>What the acts leave open, decided by name.</summary>
    public IndirectElectionPolicies Policies { get; init; } = IndirectElectionPolicies.Default;

    /// <summary>The units whose akims are elected, and that the suffrage is indirect.</summary>
    public required Citation Scope { get; init; }

    /// <summary>The grounds that the edition knows, each with its place.</summary>
    public required ImmutableDictionary<GroundKind, Citation> Grounds { get; init; }

    /// <summary>The term of office; years.</summary>
    public required Ruled<int> TermYears { get; init; }

    /// <summary>The latest call before the last day of the term; calendar days.</summary>
    public required Ruled<TimeLimit> CallBefore { get; init; }

    /// <summary>The latest election day after the call, where the term ends; null where the edition sets none.</summary>
    public Ruled<TimeLimit>? HoldAfterCall { get; init; }

    /// <summary>The latest election day after the early end of powers.</summary>
    public required Ruled<TimeLimit> HoldAfterVacancy { get; init; }

    /// <summary>Where the notice of the election day is ordered.</summary>
    public required Citation CallIsPublished { get; init; }

    /// <summary>Who nominates, and how.</summary>
    public required Citation Nomination { get; init; }

    /// <summary>The least number of candidates.</summary>
    public required Ruled<int> Alternatives { get; init; }

    /// <summary>What the local community has to say beforehand.</summary>
    public required Ruled<CommunityRole> Community { get; init; }

    /// <summary>Where the approval of the assembly may be held from the call on; null where the edition does not bound it.</summary>
    public Citation? CommunityFromCall { get; init; }

    /// <summary>The first day of nomination before election day; calendar days.</summary>
    public required Ruled<TimeLimit> NominationOpens { get; init; }

    /// <summary>The last day of nomination before election day; calendar days.</summary>
    public required Ruled<TimeLimit> NominationCloses { get; init; }

    /// <summary>The last day of registration before the vote; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationCloses { get; init; }

    /// <summary>The longest extension of nomination and registration; calendar days.</summary>
    public required Ruled<TimeLimit> Extension { get; init; }

    /// <summary>The commission's power to extend the elections when candidates dropped out after registration.</summary>
    public required Citation ExtensionAfterDropout { get; init; }

    /// <summary>The least age of a candidate, in full years.</summary>
    public required Ruled<int> MinimumAge { get; init; }

    /// <summary>What a candidate has to meet beside the age.</summary>
    public required Ruled<CandidateRequirements> Requirements { get; init; }

    /// <summary>The commission's protocol on the requirements.</summary>
    public required Citation RequirementsProtocol { get; init; }

    /// <summary>The declarations of candidate and spouse, handed in before registration.</summary>
    public required Citation Declarations { get; init; }

    /// <summary>The time to check the declarations, from their receipt; calendar days.</summary>
    public required Ruled<TimeLimit> DeclarationCheck { get; init; }

    /// <summary>The time for each source to answer, from receipt of the request; calendar days.</summary>
    public required ImmutableDictionary<InformationSource, Ruled<TimeLimit>> Answers { get; init; }

    /// <summary>The documents without which nobody is registered.</summary>
    public required Ruled<NominationPapers> Papers { get; init; }

    /// <summary>The commission's decision to register.</summary>
    public required Citation Registration { get; init; }

    /// <summary>The time to tell residents of the registered candidates, from the end of registration; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationNotice { get; init; }

    /// <summary>The grounds to refuse or cancel registration.</summary>
    public required ImmutableArray<RegistrationGroundRule> RegistrationGrounds { get; init; }

    /// <summary>The time to appeal against refusal or cancellation; calendar days.</summary>
    public required Ruled<TimeLimit> RegistrationAppeal { get; init; }

    /// <summary>How long before the vote a candidate may withdraw; calendar days.</summary>
    public required Ruled<TimeLimit> Withdrawal { get; init; }

    /// <summary>How long before the vote the raion akim may revoke; null where the edition does not let him.</summary>
    public Ruled<TimeLimit>? Revocation { get; init; }

    /// <summary>How long before the vote nothing may be cancelled or restored; calendar days.</summary>
    public required Ruled<TimeLimit> NoCancellation { get; init; }

    /// <summary>The most trusted persons of a candidate, and who can be one.</summary>
    public required Ruled<int> TrustedPersons { get; init; }

    /// <summary>When the campaign starts and ends.</summary>
    public required Citation CampaignPeriod { get; init; }

    /// <summary>The silence on election day and the day before.</summary>
    public required Citation Silence { get; init; }

    /// <summary>The list of electors, posted in the polling point.</summary>
    public required Citation ElectorsList { get; init; }

    /// <summary>The share of the maslikhat's deputies with whom the meeting is competent.</summary>
    public required Ruled<Threshold> Quorum { get; init; }

    /// <summary>The meeting of the electors: who chairs it, who attends, its minutes, its close.</summary>
    public required Citation Meeting { get; init; }

    /// <summary>The polling point in the room of the meeting, and the secret ballot.</summary>
    public required Citation Vote { get; init; }

    /// <summary>The commission's protocol on the result.</summary>
    public required Citation Protocol { get; init; }

    /// <summary>The plurality that elects.</summary>
    public required Citation Winner { get; init; }

    /// <summary>The repeat vote on the same day after a tie; null where the edition knows none.</summary>
    public Citation? RepeatVote { get; init; }

    /// <summary>What leads to repeat elections.</summary>
    public required Citation RepeatAfter { get; init; }

    /// <summary>The latest day of repeat elections after the first; months.</summary>
    public required Ruled<TimeLimit> RepeatElection { get; init; }

    /// <summary>The power to find the election invalid.</summary>
    public required Citation Invalidation { get; init; }

    /// <summary>Whether the oblast commission has that power too.</summary>
    public required bool OblastInvalidates { get; init; }

    /// <summary>The time to register the akim, from election day; calendar days.</summary>
    public required Ruled<TimeLimit> AkimRegistered { get; init; }

    /// <summary>Where the result and the registration are published.</summary>
    public required Citation ResultsPublished { get; init; }

    /// <summary>Where the office is taken after a positive special check, and its duties are performed before.</summary>
    public required Citation SpecialCheck { get; init; }
}
