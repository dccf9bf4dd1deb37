using System.Collections.Immutable;
using SelfGov.Assemblies.Editions;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;

namespace SelfGov.Assemblies.Sittings;

/// <summary>Rules that article 39-3 sets for gatherings and assemblies alike.</summary>
internal static class SittingRules
{
    internal static readonly Words NotMoreVotes = new(
        "дауыстар саны қатысушылар санынан аспауға тиіс", "голосов должно быть не больше, чем участников",
        "there must not be more votes than participants");

    private static readonly Words Pair = new("{0}, {1}", "{0}, {1}", "{0}, {1}");

    /// <summary>The number of those who may take part is known, and within its limits.</summary>
    internal static CommandBuilder<TCase, Whole, TCommand> RequireEntitled<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command, SittingTerms terms)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>, ICall =>
        command.Require(
            terms.Entitled.Code, terms.Entitled.Basis, terms.Entitled.Text, terms.Entitled.Field,
            m => m.Command.Entitled, terms.Entitled.Expect);

    /// <summary>The items exist, the edition knows their kinds, and those on documents name one.</summary>
    internal static CommandBuilder<TCase, Whole, TCommand> RequireItems<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command, AssemblyLaw law, ImmutableDictionary<AgendaItemKind, Citation> known)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>, ICall
    {
        return command
            .Require(
                "items.given", law.Notice.Basis,
                new("талқыланатын мәселелер көрсетілуге тиіс", "должны быть указаны обсуждаемые вопросы", "the questions must be named"),
                nameof(ICall.Items), m => ItemsOf(m.Command).Count(), AtLeast(1))
            .RequireKnown(law, known, ItemsOf, nameof(ICall.Items));

        static IEnumerable<ProposedItem> ItemsOf(TCommand given) => given.Items is { IsDefault: false } items ? items : [];
    }

    /// <summary>The edition knows the kinds of the items, and those on documents name one.</summary>
    internal static CommandBuilder<TCase, Whole, TCommand> RequireKnown<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command,
        AssemblyLaw law,
        ImmutableDictionary<AgendaItemKind, Citation> known,
        Func<TCommand, IEnumerable<ProposedItem>> itemsOf,
        string field)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>
    {
        return command
            .Require(
                "items.known", known[AgendaItemKind.Other],
                new(
                    "мәселе жиынның немесе жиналыстың құзыретіне жатуға тиіс", "вопрос должен относиться к компетенции схода или собрания",
                    "the question must be within the competence of the gathering or assembly"),
                m => itemsOf(m.Command).All(IsKnown),
                found: m => KindsOf(itemsOf(m.Command).Where(item => !IsKnown(item))),
                field: field)
            .Require(
                "items.document", law.Majority.Basis,
                new(
                    "келісілетін құжат хешімен бірге көрсетілуге тиіс", "согласуемый документ должен быть указан с его хешем",
                    "the document to agree must be named with its digest"),
                m => !itemsOf(m.Command).Any(LacksDocument),
                found: m => KindsOf(itemsOf(m.Command).Where(LacksDocument)),
                field: field);

        static Words KindsOf(IEnumerable<ProposedItem> items) =>
            items.Select(item => AgendaItemKindText.Of(item.Kind)).Distinct().Aggregate((one, other) => Pair.With(one, other));
        bool IsKnown(ProposedItem item) => known.ContainsKey(item.Kind);
        bool LacksDocument(ProposedItem item) => item.Document is null && law.ItemsOnDocuments.Contains(item.Kind);
    }

    /// <summary>Place and form, and the days of notice.</summary>
    internal static CommandBuilder<TCase, Whole, TCommand> RequireNotice<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command, AssemblyLaw law, Func<TCase, Ruled<TimeLimit>> limitOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>, INotify => command
            .Require(
                "notice.in-time", law.Notice.Basis, NoticeWords.InTime(law),
                nameof(INotify.Notice), m => m.Today,
                m => NotLater(limitOf(m.Case).Value.Counted(law.Policies.NoticeCounting).LastDay(m.Command.Notice.At.Date)))
            .Require(
                "notice.place", law.Notice.Basis,
                new("өткізілетін орын көрсетілуге тиіс", "должно быть указано место проведения", "the place must be named"),
                nameof(INotify.Notice), m => m.Command.Notice.Place, Present)
            .Require(
                "notice.form", law.Digital ?? law.Notice.Basis,
                new(
                    "өткізу нысаны заңда көзделген болуға тиіс", "форма проведения должна быть предусмотрена законом",
                    "the form must be provided for by the act"),
                nameof(INotify.Notice), m => m.Command.Notice.Form,
                OneOf(law.Digital is null ? [SittingForm.InPerson] : ImmutableArray.Create(SittingForm.InPerson, SittingForm.Digital)),
                AssemblyParameters.Of);

    /// <summary>A number of votes is one that the participants can give.</summary>
    internal static CommandBuilder<TCase, TPart, TCommand> RequireVotes<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command, AssemblyLaw law, string code, string field, Func<TCommand, int> votesOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase> =>
        command.Require(code, law.Majority.Basis, NotMoreVotes, field, m => votesOf(m.Command), m => Between(0, m.Case.Sitting.Present));

    /// <summary>More than half of the participants voted in favour.</summary>
    internal static CommandBuilder<TCase, TPart, TCommand> RequireMajority<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, TPart, TCommand> command, AssemblyLaw law, string code, string field, Func<TCommand, int> votesOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase> =>
        command.Require(
            code, law.Majority.Basis,
            new(
                "қатысушылардың жартысынан астамы жақтап дауыс беруге тиіс", "«за» должно проголосовать более половины участников",
                "more than half of the participants must vote in favour"),
            field, m => votesOf(m.Command), m => AtLeast(law.Majority.Value.Share.Of(m.Case.Sitting.Present)));

    /// <summary>The protocol contains what paragraph 10 asks for, and agrees with the meeting.</summary>
    internal static CommandBuilder<TCase, Whole, TCommand> RequireProtocol<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command, AssemblyLaw law)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>, ISignProtocol => command
            .Require(
                "protocol.day", law.Conduct,
                new(
                    "хаттамада өткізілген күн көрсетілуге тиіс", "в протоколе должна быть указана дата проведения",
                    "the protocol must bear the day of the meeting"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Day, m => Exactly(m.Case.Sitting.Notice!.At.Date))
            .Require(
                "protocol.place", law.Conduct,
                new(
                    "хаттамада өткізілген орын көрсетілуге тиіс", "в протоколе должно быть указано место проведения",
                    "the protocol must name the place"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Place, Present)
            .Require(
                "protocol.community", law.Conduct,
                new(
                    "хаттамада қатысуға құқығы бар мүшелердің жалпы саны көрсетілуге тиіс",
                    "в протоколе должно быть указано общее число членов, имеющих право участвовать",
                    "the protocol must state how many may take part"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Community, m => AtLeast(m.Case.Sitting.Present))
            .Require(
                "protocol.present", law.Conduct,
                new(
                    "хаттамадағы қатысушылардың саны тіркелген санға сәйкес болуға тиіс",
                    "число присутствующих в протоколе должно совпадать с зарегистрированным",
                    "the number of those present must be that registered"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Present, m => Exactly(m.Case.Sitting.Present))
            .Require(
                "protocol.list", law.Conduct,
                new(
                    "хаттамада қатысушылардың тізімі болуға тиіс", "в протоколе должен быть список присутствующих",
                    "the protocol must list those present"),
                m => m.Command.Protocol.ListsThosePresent,
                field: nameof(ISignProtocol.Protocol))
            .Require(
                "protocol.signatures", law.Conduct,
                new(
                    "хаттамаға сайланған төраға мен хатшы қол қоюға тиіс", "протокол должны подписать избранные председатель и секретарь",
                    "the elected chair and secretary must sign"),
                m => (m.Command.Protocol.Chair, m.Command.Protocol.Secretary) == (m.Case.Sitting.Chair, m.Case.Sitting.Secretary),
                field: nameof(ISignProtocol.Protocol))
            .Require(
                "protocol.content", law.Conduct,
                new(
                    "хаттамада күн тәртібі, сөйленген сөздердің мазмұны және қабылданған шешімдер көрсетілуге тиіс",
                    "в протоколе должны быть указаны повестка дня, содержание выступлений и принятые решения",
                    "the protocol must have the agenda, the content of the speeches and the decisions"),
                m => m.Command.Protocol.HasAgendaSpeechesAndDecisions,
                field: nameof(ISignProtocol.Protocol))
            .Require(
                "protocol.digest", law.Conduct,
                new(
                    "хаттаманың хеші 64 он алтылық цифрдан тұруға тиіс", "хеш протокола должен состоять из 64 шестнадцатеричных цифр",
                    "the digest of the protocol must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Protocol.Digest),
                field: nameof(ISignProtocol.Protocol))
            .Require(
                "protocol.decisions", law.Majority.Basis,
                new(
                    "күн тәртібінің әрбір мәселесі бойынша дауыс беру өткізілуге тиіс",
                    "по каждому вопросу повестки дня должно быть проведено голосование",
                    "every item of the agenda must be voted on"),
                m => m.Case.Sitting.Items.All(item => item.State != AgendaItemState.OnAgenda));
}
