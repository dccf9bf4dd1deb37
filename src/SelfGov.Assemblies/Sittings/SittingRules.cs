using System.Collections.Immutable;
using NodaTime;
using SelfGov.Journal.Chain;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Assemblies.Sittings;

/// <summary>Rules that article 39-3 sets for gatherings and assemblies alike.</summary>
internal static class SittingRules
{
    internal static readonly Words AtLeast = new("кемінде {0}", "не менее {0}", "at least {0}");
    internal static readonly Words AtMost = new("{0} аспайды", "не более {0}", "at most {0}");
    private static readonly Words From1 = AtLeast.With(Words.Of(1));

    /// <summary>The items exist, the edition knows their kinds, and those on documents name one.</summary>
    internal static CommandBuilder<TCase, SittingTrigger, Whole, TCommand> RequireItems<TCase, TCommand>(
        this CommandBuilder<TCase, SittingTrigger, Whole, TCommand> command,
        AssemblyLaw law,
        ImmutableDictionary<AgendaItemKind, Citation> known,
        Func<TCommand, ImmutableArray<ProposedItem>> itemsOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>
    {
        IEnumerable<ProposedItem> Of(TCommand given) => itemsOf(given) is { IsDefault: false } items ? items : [];
        return command
            .Require(
                "items.given", law.Notice.Basis,
                new("талқыланатын мәселелер көрсетілуге тиіс", "должны быть указаны обсуждаемые вопросы", "the questions must be named"),
                m => Of(m.Command).Any(),
                _ => From1,
                _ => Words.Of(0))
            .Require(
                "items.known", known[AgendaItemKind.Other],
                new(
                    "мәселе құзыретке жатуға тиіс",
                    "вопрос должен относиться к компетенции",
                    "the act must give the question to the meeting"),
                m => Of(m.Command).All(item => known.ContainsKey(item.Kind)),
                found: m => Words.Same(string.Join(", ", Of(m.Command).Where(item => !known.ContainsKey(item.Kind)).Select(item => item.Kind))))
            .Require(
                "items.document", law.Majority.Basis,
                new("келісілетін құжат хешімен көрсетілуге тиіс", "согласуемый документ должен быть указан с его хешем",
                    "the document to agree must be named with its digest"),
                m => Of(m.Command).All(item => item.Document is not null || !law.ItemsOnDocuments.Contains(item.Kind)),
                found: m => Words.Same(string.Join(", ", Of(m.Command)
                    .Where(item => item.Document is null && law.ItemsOnDocuments.Contains(item.Kind)).Select(item => item.Kind))));
    }

    /// <summary>Place and form, and the days of notice.</summary>
    internal static CommandBuilder<TCase, SittingTrigger, Whole, TCommand> RequireNotice<TCase, TCommand>(
        this CommandBuilder<TCase, SittingTrigger, Whole, TCommand> command,
        AssemblyLaw law,
        Func<TCommand, SittingNotice> noticeOf,
        Func<TCase, Ruled<TimeLimit>> limitOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase>
    {
        LocalDate LastDay(TCase current, TCommand given) =>
            limitOf(current).Value.Counted(law.Policies.NoticeCounting).LastDay(noticeOf(given).At.Date);
        return command
            .Require(
                "notice.in-time", law.Notice.Basis,
                new("құлағдар ету мерзімі сақталуға тиіс", "срок оповещения должен быть соблюдён", "the time of notice must be kept"),
                m => m.Today <= LastDay(m.Case, m.Command),
                m => limitOf(m.Case).Value.Counted(law.Policies.NoticeCounting).Text,
                m => Words.Of(m.Today))
            .Require(
                "notice.place", law.Notice.Basis,
                new("өткізілетін орны көрсетілуге тиіс", "должно быть указано место", "the place must be named"),
                m => !string.IsNullOrWhiteSpace(noticeOf(m.Command).Place))
            .Require(
                "notice.form", law.Digital ?? law.Notice.Basis,
                new(
                    "өткізу нысаны заңда көзделген болуға тиіс",
                    "форма проведения должна быть предусмотрена законом",
                    "the act must know the form"),
                m => noticeOf(m.Command).Form == SittingForm.InPerson || (law.Digital is not null && noticeOf(m.Command).Form == SittingForm.Digital),
                found: m => Words.Same($"{noticeOf(m.Command).Form}"));
    }

    /// <summary>A number of votes is one that the participants can give.</summary>
    internal static CommandBuilder<TCase, SittingTrigger, TPart, TCommand> RequireVotes<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, SittingTrigger, TPart, TCommand> command,
        AssemblyLaw law,
        string code,
        Func<TCommand, int> votesOf,
        Func<TCase, TCommand, int> presentOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase> => command.Require(
            code, law.Majority.Basis,
            new(
                "дауыстар саны қатысушылар санынан аспауға тиіс",
                "голосов не может быть больше, чем участников",
                "there cannot be more votes than participants"),
            m => votesOf(m.Command) >= 0 && votesOf(m.Command) <= presentOf(m.Case, m.Command),
            m => AtMost.With(Words.Of(presentOf(m.Case, m.Command))),
            m => Words.Of(votesOf(m.Command)));

    /// <summary>More than half of the participants voted in favour.</summary>
    internal static CommandBuilder<TCase, SittingTrigger, TPart, TCommand> RequireMajority<TCase, TPart, TCommand>(
        this CommandBuilder<TCase, SittingTrigger, TPart, TCommand> command, AssemblyLaw law, string code, Func<TCommand, int> votesOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase> => command.Require(
            code, law.Majority.Basis,
            new(
                "қатысушылардың жартысынан астамы дауыс беруге тиіс",
                "должно проголосовать более половины участников",
                "more than half of the participants must vote in favour"),
            m => votesOf(m.Command) >= law.Majority.Value.Share.Of(m.Case.Sitting.Present),
            m => AtLeast.With(Words.Of(law.Majority.Value.Share.Of(m.Case.Sitting.Present))),
            m => Words.Of(votesOf(m.Command)));

    /// <summary>The protocol contains what paragraph 10 asks for, and agrees with the meeting.</summary>
    internal static CommandBuilder<TCase, SittingTrigger, Whole, TCommand> RequireProtocol<TCase, TCommand>(
        this CommandBuilder<TCase, SittingTrigger, Whole, TCommand> command, AssemblyLaw law, Func<TCommand, SittingProtocol> protocolOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase> => command
            .Require(
                "protocol.day", law.Conduct,
                new(
                    "хаттамада өткізілген күні көрсетілуге тиіс",
                    "в протоколе должна быть дата проведения",
                    "the protocol must bear the day of the meeting"),
                m => protocolOf(m.Command).Day == m.Case.Sitting.Notice?.At.Date,
                m => Words.Of(m.Case.Sitting.Notice!.At.Date),
                m => Words.Of(protocolOf(m.Command).Day))
            .Require(
                "protocol.place", law.Conduct,
                new(
                    "хаттамада өткізілген орны көрсетілуге тиіс",
                    "в протоколе должно быть место проведения",
                    "the protocol must name the place"),
                m => !string.IsNullOrWhiteSpace(protocolOf(m.Command).Place))
            .Require(
                "protocol.community", law.Conduct,
                new("қатысуға құқығы бар мүшелердің жалпы саны көрсетілуге тиіс", "должно быть общее число имеющих право участвовать",
                    "the protocol must state how many may take part"),
                m => protocolOf(m.Command).Community >= m.Case.Sitting.Present,
                m => AtLeast.With(Words.Of(m.Case.Sitting.Present)),
                m => Words.Of(protocolOf(m.Command).Community))
            .Require(
                "protocol.present", law.Conduct,
                new("қатысушылардың саны тіркелгендей болуға тиіс", "число присутствующих должно совпадать с регистрацией",
                    "the number of those present must be that registered"),
                m => protocolOf(m.Command).Present == m.Case.Sitting.Present,
                m => Words.Of(m.Case.Sitting.Present),
                m => Words.Of(protocolOf(m.Command).Present))
            .Require(
                "protocol.list", law.Conduct,
                new(
                    "хаттамада қатысушылардың тізімі болуға тиіс",
                    "в протоколе должен быть список присутствующих",
                    "the protocol must list those present"),
                m => protocolOf(m.Command).ListsThosePresent)
            .Require(
                "protocol.signatures", law.Conduct,
                new("хаттамаға сайланған төраға мен хатшы қол қоюға тиіс", "протокол подписывают избранные председатель и секретарь",
                    "the elected chair and secretary must sign"),
                m => (protocolOf(m.Command).Chair, protocolOf(m.Command).Secretary) == (m.Case.Sitting.Chair, m.Case.Sitting.Secretary))
            .Require(
                "protocol.content", law.Conduct,
                new("хаттамада күн тәртібі, сөйлеген сөздер және шешімдер болуға тиіс", "в протоколе должны быть повестка дня, выступления и решения",
                    "the protocol must have the agenda, the speeches and the decisions"),
                m => protocolOf(m.Command).HasAgendaSpeechesAndDecisions)
            .Require(
                "protocol.digest", law.Conduct,
                new("хаттаманың хеші 64 он алтылық цифрдан тұруға тиіс", "хеш протокола состоит из 64 шестнадцатеричных цифр",
                    "the digest of the protocol must be 64 hexadecimal digits"),
                m => HexDigest.Is(protocolOf(m.Command).Digest))
            .Require(
                "protocol.decisions", law.Majority.Basis,
                new(
                    "күн тәртібіндегі барлық мәселе шешілуге тиіс",
                    "должны быть решены все вопросы повестки дня",
                    "every item of the agenda must be decided"),
                m => m.Case.Sitting.Items.All(item => item.State != AgendaItemState.OnAgenda));

    /// <summary>A new discussion has a quorum of its own.</summary>
    internal static CommandBuilder<TCase, SittingTrigger, AgendaItem, TCommand> RequireQuorumAgain<TCase, TCommand>(
        this CommandBuilder<TCase, SittingTrigger, AgendaItem, TCommand> command,
        Citation basis,
        Func<TCase, (Share Share, int Of)> quorumOf,
        Func<TCommand, int> presentOf)
        where TCase : SittingCase
        where TCommand : class, ICommand<TCase> => command.Require(
            "present.quorum", basis,
            new("кворум болуға тиіс", "должен быть кворум", "there must be a quorum"),
            m => presentOf(m.Command) <= quorumOf(m.Case).Of && presentOf(m.Command) >= Needed(quorumOf(m.Case)),
            m => AtLeast.With(Words.Of(Needed(quorumOf(m.Case)))),
            m => Words.Of(presentOf(m.Command)));

    private static long Needed((Share Share, int Of) quorum) => quorum.Share.Of(quorum.Of);
}
