using System.Collections.Immutable;
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
            .Require(
                "items.known", known[AgendaItemKind.Other],
                new(
                    "мәселе құзыретке жатуға тиіс", "вопрос должен относиться к компетенции",
                    "the act must give the question to the meeting"),
                m => ItemsOf(m.Command).All(IsKnown),
                found: m => KindsOf(ItemsOf(m.Command).Where(item => !IsKnown(item))),
                field: nameof(ICall.Items))
            .Require(
                "items.document", law.Majority.Basis,
                new(
                    "келісілетін құжат хешімен көрсетілуге тиіс", "согласуемый документ должен быть указан с его хешем",
                    "the document to agree must be named with its digest"),
                m => !ItemsOf(m.Command).Any(LacksDocument),
                found: m => KindsOf(ItemsOf(m.Command).Where(LacksDocument)),
                field: nameof(ICall.Items));

        static IEnumerable<ProposedItem> ItemsOf(TCommand given) => given.Items is { IsDefault: false } items ? items : [];
        static Words KindsOf(IEnumerable<ProposedItem> items) => Words.Same(string.Join(", ", items.Select(item => item.Kind)));
        bool IsKnown(ProposedItem item) => known.ContainsKey(item.Kind);
        bool LacksDocument(ProposedItem item) => item.Document is null && law.ItemsOnDocuments.Contains(item.Kind);
    }

    /// <summary>Place and form, and the days of notice.</summary>
    internal static CommandBuilder<TCase, Whole, TCommand> RequireNotice<TCase, TCommand>(
        this CommandBuilder<TCase, Whole, TCommand> command, AssemblyLaw law, Func<TCase, Ruled<TimeLimit>> limitOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>, INotify => command
            .Require(
                "notice.in-time", law.Notice.Basis,
                new("құлағдар ету мерзімі сақталуға тиіс", "срок оповещения должен быть соблюдён", "the time of notice must be kept"),
                nameof(INotify.Notice), m => m.Today,
                m => NotLater(limitOf(m.Case).Value.Counted(law.Policies.NoticeCounting).LastDay(m.Command.Notice.At.Date)))
            .Require(
                "notice.place", law.Notice.Basis,
                new("өткізілетін орны көрсетілуге тиіс", "должно быть указано место", "the place must be named"),
                nameof(INotify.Notice), m => m.Command.Notice.Place, Present)
            .Require(
                "notice.form", law.Digital ?? law.Notice.Basis,
                new(
                    "өткізу нысаны заңда көзделген болуға тиіс", "форма проведения должна быть предусмотрена законом",
                    "the act must know the form"),
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
                "қатысушылардың жартысынан астамы дауыс беруге тиіс", "должно проголосовать более половины участников",
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
                    "хаттамада өткізілген күні көрсетілуге тиіс", "в протоколе должна быть дата проведения",
                    "the protocol must bear the day of the meeting"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Day, m => Exactly(m.Case.Sitting.Notice!.At.Date))
            .Require(
                "protocol.place", law.Conduct,
                new(
                    "хаттамада өткізілген орны көрсетілуге тиіс", "в протоколе должно быть место проведения",
                    "the protocol must name the place"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Place, Present)
            .Require(
                "protocol.community", law.Conduct,
                new(
                    "қатысуға құқығы бар мүшелердің жалпы саны көрсетілуге тиіс", "должно быть общее число имеющих право участвовать",
                    "the protocol must state how many may take part"),
                nameof(ISignProtocol.Protocol), m => m.Command.Protocol.Community, m => AtLeast(m.Case.Sitting.Present))
            .Require(
                "protocol.present", law.Conduct,
                new(
                    "қатысушылардың саны тіркелгендей болуға тиіс", "число присутствующих должно совпадать с регистрацией",
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
                    "хаттамада күн тәртібі, сөйлеген сөздер және шешімдер болуға тиіс",
                    "в протоколе должны быть повестка дня, выступления и решения",
                    "the protocol must have the agenda, the speeches and the decisions"),
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
                    "күн тәртібіндегі барлық мәселе шешілуге тиіс", "должны быть решены все вопросы повестки дня",
                    "every item of the agenda must be decided"),
                m => m.Case.Sitting.Items.All(item => item.State != AgendaItemState.OnAgenda));
}
