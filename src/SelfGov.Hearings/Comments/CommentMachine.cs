using System.Collections.Immutable;
using SelfGov.Workflow;
using Stateless;
using State = SelfGov.Hearings.Comments.CommentState;
using Trigger = SelfGov.Hearings.HearingTrigger;

namespace SelfGov.Hearings.Comments;

/// <summary>The way of a comment, moved by the same facts as the hearing itself.</summary>
internal static class CommentMachine
{
    internal static readonly Topology<State, Trigger> Topology = Topology<State, Trigger>.Observe(State.Received, Configure);

    internal static ImmutableArray<StateText<State>> Texts(HearingProfile profile) =>
    [
        new(State.Received, new("тіркелді, жауап күтілуде", "зарегистрировано, ожидает ответа", "registered, to be answered"),
            profile.Answers),
        new(State.Answered, new("жауап берілді", "дан ответ", "answered"), profile.Answers),
        new(State.Withdrawn, new("автор алып тастады", "снято автором", "withdrawn by its author"), profile.Record, IsFinal: true),
        new(State.SetAside, new("ескерілмейді", "не учитывается", "set aside"), profile.SubjectOfComments ?? profile.Record,
            IsFinal: true),
    ];

    private static void Configure(StateMachine<State, Trigger> comment)
    {
        comment.Configure(State.Received)
            .Permit(Trigger.CommentAnswered, State.Answered)
            .Permit(Trigger.CommentWithdrawn, State.Withdrawn)
            .Permit(Trigger.CommentSetAside, State.SetAside);
        comment.Configure(State.Answered)
            .Record(Trigger.CommentAnswered)
            .Permit(Trigger.CommentWithdrawn, State.Withdrawn)
            .Permit(Trigger.CommentSetAside, State.SetAside);
    }
}
