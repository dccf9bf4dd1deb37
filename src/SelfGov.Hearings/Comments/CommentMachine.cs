using System.Collections.Immutable;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using State = SelfGov.Hearings.Comments.CommentState;

namespace SelfGov.Hearings.Comments;

/// <summary>The way of a comment, moved by the same facts as the hearing itself.</summary>
internal static class CommentMachine
{
    internal static readonly Topology<State> Topology = Topology<State>.Observe(
        State.Received, HearingLifecycle.Procedure.Facts.Family, Configure);

    internal static ImmutableArray<StateText<State>> Texts(HearingProfile profile) =>
    [
        new(State.Received, new("тіркелді, жауап күтілуде", "зарегистрировано, ожидает ответа", "registered, to be answered"),
            profile.Answers),
        new(State.Answered, new("жауап берілді", "дан ответ", "answered"), profile.Answers),
        new(State.Withdrawn, new("автор алып тастады", "снято автором", "withdrawn by its author"), profile.Record, IsFinal: true),
        new(State.SetAside, new("ескерілмейді", "не учитывается", "set aside"), profile.SubjectOfComments ?? profile.Record,
            IsFinal: true),
        new(State.ToBeClarified,
            new("автордың кім екені анықталуға тиіс", "личность автора должна быть уточнена", "author to be clarified"),
            profile.IdentifiedAuthors ?? profile.Record),
    ];

    internal static void Configure(TopologyDefinition<State> comment)
    {
        comment.Configure(State.Received)
            .Permit<CommentAnswered>(State.Answered)
            .Permit<CommentsAnswered>(State.Answered)
            .Permit<CommentAuthorQuestioned>(State.ToBeClarified)
            .Permit<CommentWithdrawn>(State.Withdrawn)
            .Permit<CommentSetAside>(State.SetAside);
        comment.Configure(State.ToBeClarified)
            .Permit<CommentAuthorClarified>(State.Received)
            .Permit<CommentWithdrawn>(State.Withdrawn)
            .Permit<CommentSetAside>(State.SetAside);
        comment.Configure(State.Answered)
            .Record<CommentAnswered>()
            .Record<CommentsAnswered>()
            .Permit<CommentWithdrawn>(State.Withdrawn)
            .Permit<CommentSetAside>(State.SetAside);
    }
}
