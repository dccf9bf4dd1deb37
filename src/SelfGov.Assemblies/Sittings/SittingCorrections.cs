using System.Collections.Immutable;
using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Definition;
using State = SelfGov.Assemblies.Sittings.SittingState;

namespace SelfGov.Assemblies.Sittings;

internal interface ICorrectNotice : IDayCorrection, INotify, INamed
{
    static Words INamed.Text { get; } = new("құлағдар етудегі қатені түзету", "исправить оповещение", "correct the notice");
}

internal interface ICorrectAttendance : ICorrection, INamed
{
    static Words INamed.Text { get; } = new("қатысушылар санын түзету", "исправить число участников", "correct the number of participants");

    int Present { get; }
}

internal interface ICorrectPresidium : ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "төраға мен хатшы үшін берілген дауыстар санын түзету", "исправить число голосов за председателя и секретаря",
        "correct the votes for chair and secretary");

    int ForChair { get; }

    int ForSecretary { get; }
}

internal interface ICorrectAgenda : ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "күн тәртібі үшін берілген дауыстар санын түзету", "исправить число голосов за повестку дня", "correct the votes for the agenda");

    int InFavour { get; }
}

internal interface ICorrectVote : ICorrection, IItemCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "мәселе бойынша дауыстар санын түзету", "исправить число голосов по вопросу", "correct the votes on an item");

    int InFavour { get; }
}

internal interface ICorrectRediscussion : ICorrection, IItemCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "қайта талқылаудағы сандарды түзету", "исправить числовые данные повторного обсуждения", "correct the figures of a new discussion");

    int Present { get; }

    int InFavour { get; }
}

internal interface ICorrectProtocol : IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new("хаттамадағы қатені түзету", "исправить протокол", "correct the protocol");

    SittingProtocol Protocol { get; }
}

internal interface ICorrectPublication : IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "шешімдер таратылған күнді түзету", "исправить дату распространения решений", "correct the day of publication");
}

internal interface INoticeCorrected : ISittingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("құлағдар етудегі қате түзетілді", "исправлено оповещение", "notice corrected");

    SittingNotice Notice { get; }

    LocalDate Day { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { Notice = Notice, NoticeGivenOn = Day };
}

internal interface IAttendanceCorrected : ISittingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қатысушылар саны түзетілді", "исправлено число участников", "number of participants corrected");

    int Present { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { Present = Present };
}

internal interface IPresidiumCorrected : ISittingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "төраға мен хатшы үшін берілген дауыстар саны түзетілді", "исправлено число голосов за председателя и секретаря",
        "votes for chair and secretary corrected");

    int ForChair { get; }

    int ForSecretary { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { ForChair = ForChair, ForSecretary = ForSecretary };
}

internal interface IAgendaCorrected : ISittingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "күн тәртібі үшін берілген дауыстар саны түзетілді", "исправлено число голосов за повестку дня", "votes for the agenda corrected");

    int InFavour { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { ForAgenda = InFavour };
}

internal interface IItemVoteCorrected : IItemFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "мәселе бойынша дауыстар саны түзетілді", "исправлено число голосов по вопросу", "votes on the item corrected");

    int InFavour { get; }

    AgendaItem IItemFact.Change(AgendaItem item) => item with { InFavour = InFavour };
}

internal interface IRediscussionCorrected : IItemFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қайта талқылаудағы сандар түзетілді",
        "исправлены числовые данные повторного обсуждения", "figures of the new discussion corrected");

    int Present { get; }

    int InFavour { get; }

    AgendaItem IItemFact.Change(AgendaItem item) => item with { Present = Present, InFavour = InFavour };
}

internal interface IProtocolCorrected : ISittingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new("хаттамадағы қате түзетілді", "исправлен протокол", "protocol corrected");

    SittingProtocol Protocol { get; }

    LocalDate Day { get; }

    Sitting ISittingFact.Fold(Sitting sitting) =>
        sitting with { ProtocolSignedOn = Day, Protocol = Protocol, ProtocolDigest = Protocol.Digest };
}

internal interface IPublicationCorrected : ISittingFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "шешімдер таратылған күн түзетілді", "исправлена дата распространения решений", "day of publication corrected");

    LocalDate Day { get; }

    Sitting ISittingFact.Fold(Sitting sitting) => sitting with { PublishedOn = Day };
}

/// <summary>
/// How long a slip in the notice, the counts and the protocol of article 39-3 can be corrected: until what follows from it has begun.
/// </summary>
internal static class SittingCorrections
{
    internal static void Corrections<TNotice, TAttendance, TPresidium, TAgenda, TVote, TRediscussion, TProtocol, TPublication>(
        this TopologyDefinition<State> sitting)
        where TNotice : class, INoticeCorrected
        where TAttendance : class, IAttendanceCorrected
        where TPresidium : class, IPresidiumCorrected
        where TAgenda : class, IAgendaCorrected
        where TVote : class, IItemVoteCorrected
        where TRediscussion : class, IRediscussionCorrected
        where TProtocol : class, IProtocolCorrected
        where TPublication : class, IPublicationCorrected
    {
        sitting.Configure(State.Noticed).Record<TNotice>();
        foreach (State counted in new[] { State.Inquorate, State.Registered, State.Opened })
        {
            sitting.Configure(counted).Record<TAttendance>();
        }

        foreach (State elected in new[] { State.Presided, State.Deciding })
        {
            sitting.Configure(elected).Record<TPresidium>();
        }

        sitting.Configure(State.Deciding).Record<TAgenda>();
        foreach (State decided in new[] { State.Deciding, State.ProtocolSigned })
        {
            sitting.Configure(decided).Record<TVote>();
        }

        sitting.Configure(State.ProtocolSigned).Record<TProtocol>();
        sitting.Configure(State.WithAkim).Record<TRediscussion>();
        foreach (State published in new[] { State.ProtocolSigned, State.WithAkim, State.Completed })
        {
            sitting.Configure(published).Record<TPublication>();
        }
    }

    internal static void Corrections<TVote, TRediscussion>(this TopologyDefinition<AgendaItemState> item)
        where TVote : class, IItemVoteCorrected
        where TRediscussion : class, IRediscussionCorrected
    {
        item.Configure(AgendaItemState.Adopted).Record<TVote>();
        item.Configure(AgendaItemState.Rejected).Record<TVote>();
        item.Configure(AgendaItemState.Insisted).Record<TRediscussion>();
        item.Configure(AgendaItemState.Withdrawn).Record<TRediscussion>();
    }
}

/// <content>Corrections of slips: see <c>docs/law/corrections.md</c>.</content>
internal sealed partial class SittingSteps<TCase>
{
    // Which items stand on the agenda is no figure: the first one stands for them, before as after.
    private static readonly ImmutableArray<int> AnyItem = [1];

    internal CommandBuilder<TCase, Whole, TCommand> CorrectNotice<TCommand, TOriginal>(
        CommandBuilder<TCase, Whole, TOriginal> notify,
        Func<TCase, SittingNotice, TOriginal> recorded,
        Func<TCommand, TOriginal> corrected)
        where TCommand : class, ICommand<TCase>, ICorrectNotice
        where TOriginal : class, ICommand<TCase> =>
        sitting.On<TCommand>(law.Notice.Basis).Corrects(
            notify, m => recorded(m.Case, m.Case.Sitting.Notice!), m => corrected(m.Command), m => m.Case,
            m => m.Case.Sitting.NoticeGivenOn, m => m.Case.Sitting.ConvenedOn);

    internal CommandBuilder<TCase, Whole, TCommand> CorrectAttendance<TCommand, TOriginal>(
        CommandBuilder<TCase, Whole, TOriginal> register, Func<int, TOriginal> original)
        where TCommand : class, ICommand<TCase>, ICorrectAttendance
        where TOriginal : class, ICommand<TCase> =>
        sitting.On<TCommand>(terms.Quorum).Corrects(
            register, m => original(m.Case.Sitting.Present), m => original(m.Command.Present), m => m.Case,
            nearest: m => Next(m.Case.Sitting.Present).Select(original));

    internal CommandBuilder<TCase, Whole, TCommand> CorrectPresidium<TCommand, TOriginal>(
        CommandBuilder<TCase, Whole, TOriginal> elect, Func<string, int, string, int, TOriginal> original)
        where TCommand : class, ICommand<TCase>, ICorrectPresidium
        where TOriginal : class, ICommand<TCase> =>
        sitting.On<TCommand>(law.Conduct).Corrects(
            elect,
            m => original(m.Case.Sitting.Chair!, m.Case.Sitting.ForChair, m.Case.Sitting.Secretary!, m.Case.Sitting.ForSecretary),
            m => original(m.Case.Sitting.Chair!, m.Command.ForChair, m.Case.Sitting.Secretary!, m.Command.ForSecretary), m => m.Case,
            nearest: m =>
            [
                .. Next(m.Case.Sitting.ForChair).Select(
                    votes => original(m.Case.Sitting.Chair!, votes, m.Case.Sitting.Secretary!, m.Case.Sitting.ForSecretary)),
                .. Next(m.Case.Sitting.ForSecretary).Select(
                    votes => original(m.Case.Sitting.Chair!, m.Case.Sitting.ForChair, m.Case.Sitting.Secretary!, votes)),
            ]);

    internal CommandBuilder<TCase, Whole, TCommand> CorrectAgenda<TCommand, TOriginal>(
        CommandBuilder<TCase, Whole, TOriginal> approve, Func<ImmutableArray<int>, int, TOriginal> original)
        where TCommand : class, ICommand<TCase>, ICorrectAgenda
        where TOriginal : class, ICommand<TCase> =>
        sitting.On<TCommand>(law.Conduct).Corrects(
            approve, m => original(AnyItem, m.Case.Sitting.ForAgenda), m => original(AnyItem, m.Command.InFavour), m => m.Case,
            nearest: m => Next(m.Case.Sitting.ForAgenda).Select(votes => original(AnyItem, votes)));

    // How the chair voted is kept only where it decided: an item that a majority adopted keeps a majority.
    internal CommandBuilder<TCase, AgendaItem, TCommand> CorrectVote<TCommand, TOriginal>(
        CommandBuilder<TCase, AgendaItem, TOriginal> decide, Func<TCase, AgendaItem, int, bool, TOriginal> original)
        where TCommand : class, ICommand<TCase>, ICorrectVote
        where TOriginal : class, ICommand<TCase> =>
        OnItem<TCommand>(law.Majority.Basis).Corrects(
            decide,
            m => original(m.Case, m.Part, m.Part.InFavour!.Value, m.Part.ByCastingVote),
            m => original(m.Case, m.Part, m.Command.InFavour, m.Part.ByCastingVote), m => m.Case,
            nearest: m => Next(m.Part.InFavour!.Value).Select(
                votes => original(m.Case, m.Part, votes, m.Part.ByCastingVote)));

    internal CommandBuilder<TCase, AgendaItem, TCommand> CorrectRediscussion<TCommand, TOriginal>(
        CommandBuilder<TCase, AgendaItem, TOriginal> rediscuss, Func<int, int, int, bool, TOriginal> original)
        where TCommand : class, ICommand<TCase>, ICorrectRediscussion
        where TOriginal : class, ICommand<TCase> =>
        OnItem<TCommand>(law.Disagreement).Corrects(
            rediscuss,
            m => original(m.Part.Number, m.Part.Present, m.Part.InFavour!.Value, m.Part.ByCastingVote),
            m => original(m.Part.Number, m.Command.Present, m.Command.InFavour, m.Part.ByCastingVote), m => m.Case,
            nearest: m =>
                from present in Next(m.Part.Present).Append(m.Part.Present)
                from votes in Next(m.Part.InFavour!.Value).Append(m.Part.InFavour!.Value)
                where (present, votes) != (m.Part.Present, m.Part.InFavour)
                select original(m.Part.Number, present, votes, m.Part.ByCastingVote));

    internal CommandBuilder<TCase, Whole, TCommand> CorrectProtocol<TCommand, TOriginal>(
        CommandBuilder<TCase, Whole, TOriginal> sign, Func<SittingProtocol, TOriginal> original)
        where TCommand : class, ICommand<TCase>, ICorrectProtocol
        where TOriginal : class, ICommand<TCase> =>
        sitting.On<TCommand>(law.Conduct).Corrects(
            sign, m => original(m.Case.Sitting.Protocol!), m => original(m.Command.Protocol), m => m.Case,
            m => m.Case.Sitting.ProtocolSignedOn, m => m.Case.Sitting.Notice!.At.Date);

    private static int[] Next(int figure) => [figure - 1, figure + 1];

    internal CommandBuilder<TCase, Whole, TCommand> CorrectPublication<TCommand>()
        where TCommand : class, ICommand<TCase>, ICorrectPublication =>
        sitting.On<TCommand>(law.Publication)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .CorrectsDay(m => m.Case.Sitting.PublishedOn, m => m.Case.Sitting.ProtocolSignedOn);
}
