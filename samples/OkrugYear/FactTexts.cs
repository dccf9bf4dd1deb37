using SelfGov.Elections.Direct;
using SelfGov.Law;
using SelfGov.Workflow;

namespace OkrugYear;

/// <summary>Facts and states in words: what the library calls them, and the details that the story tells of them.</summary>
internal static class FactTexts
{
    private static readonly Words Voting = new("дауыс беру күні {0}", "день голосования {0}", "vote on {0}");
    private static readonly Words EarlyEnd = new(
        "өкілеттік {0} мерзімінен бұрын тоқтатылды", "полномочия прекращены досрочно {0}", "powers ended early on {0}");

    private static readonly Words OfParty = new("{0}, партиядан", "{0}, от партии", "{0}, of the party");
    private static readonly Words OfHimself = new("{0}, өзін-өзі ұсынған", "{0}, самовыдвижение", "{0}, self-nominated");
    private static readonly Words Figure = Words.Same("{0}: {1}");
    private static readonly Words VoterList = new(
        "№ {0} учаске: {1} сайлаушы",
        "участок № {0}: {1} избирателей",
        "precinct {0}: {1} voters");
    private static readonly Words Precinct = new("№ {0} учаске", "участок № {0}", "precinct {0}");

    /// <summary>The name that the lifecycle gives the state of a candidate.</summary>
    public static Words Of(Lifecycle<AkimElection> lifecycle, CandidateState state) =>
        lifecycle.Map.Parts.Single().States.Single(each => each.Name == state.ToString()).Text;

    /// <summary>Whom or what the fact is about; null where its name says it all.</summary>
    public static Words? Details(Fact<AkimElection> fact, AkimElection after) => fact switch
    {
        GroundArose ground => EarlyEnd.With(Words.Of(ground.Ground.Day)),
        ElectionCalled called => Voting.With(Words.Of(called.Call.Day)),
        CandidateNominated nominated => (nominated.Party is null ? OfHimself : OfParty).With(Cast.SurnameOf(nominated.Candidate)),
        SignaturesHandedIn handed => Figure.With(Cast.SurnameOf(handed.Candidate), Words.Of(handed.Signatures)),
        SignaturesConfirmed valid => Figure.With(Cast.SurnameOf(valid.Candidate), Words.Of(valid.Valid)),
        FeePaid paid => Figure.With(Cast.SurnameOf(paid.Candidate), Words.Same(paid.Amount.ToString())),
        RegistrationRefused refused => Figure.With(
            Cast.SurnameOf(refused.Candidate),
            Words.Same(after.Law.RegistrationGrounds.Single(rule => rule.Ground == refused.Ground).Basis.Place)),
        AkimRegistered registered => Cast.NameOf(registered.Candidate),
        CandidateFact about => Cast.SurnameOf(about.Candidate),
        VoterListHandedOver list => VoterList.With(Words.Of(list.Precinct), Words.Of(list.Voters)),
        ProtocolFiled filed => Precinct.With(Words.Of(filed.Protocol.Precinct)),
        _ => null,
    };

    public static Words List(IReadOnlyCollection<Words> words) => words.Count == 0
        ? Words.Same("—")
        : new Words(
            string.Join(", ", words.Select(each => each.Kazakh)),
            string.Join(", ", words.Select(each => each.Russian)),
            string.Join(", ", words.Select(each => each.English)));
}
