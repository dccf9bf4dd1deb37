using System.Collections.Frozen;
using SelfGov.Law;
using SelfGov.Workflow;
using State = SelfGov.Complaints.ComplaintState;

namespace SelfGov.Complaints;

/// <summary>The names of the states of a complaint, the same in both procedures.</summary>
internal static class ComplaintTexts
{
    private static readonly FrozenDictionary<State, Words> States = new Dictionary<State, Words>
    {
        [State.Unfiled] = new("шағым берілмеген", "жалоба не подана", "not filed"),
        [State.Filed] = new("шағым берілді", "жалоба подана", "filed"),
        [State.Late] = new("мерзімі өткен, қаралмайды", "подана с опозданием, не рассматривается", "late, not considered"),
        [State.Accepted] = new("қабылданды", "принята", "accepted"),
        [State.UnderReview] = new("қаралуда", "рассматривается", "under consideration"),
        [State.Suspended] = new("қарау тоқтатыла тұрды", "рассмотрение приостановлено", "suspended"),
        [State.Decided] = new("шешім қабылданды", "принято решение", "decided"),
        [State.Appealed] = new("шешімге шағым жасалды", "решение обжаловано", "appealed"),
        [State.Settled] = new("шешім түпкілікті", "решение окончательное", "the decision stands"),
        [State.Withdrawn] = new("шағым кері қайтарып алынды", "жалоба отозвана", "withdrawn"),
    }.ToFrozenDictionary();

    internal static StateText<State> Of(State state, Citation basis) =>
        new(state, States[state], basis, state is State.Late or State.Appealed or State.Settled or State.Withdrawn);
}
