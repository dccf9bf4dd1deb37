using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using NodaTime.TimeZones;
using SelfGov.Assemblies.Sittings;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using Stateless;
using Builder = SelfGov.Workflow.LifecycleDefinition<
    SelfGov.Assemblies.SeparateGatherings.SeparateGathering, SelfGov.Assemblies.SeparateGatherings.SeparateGatheringState, SelfGov.Assemblies.SeparateGatherings.SeparateGatheringTrigger>;
using State = SelfGov.Assemblies.SeparateGatherings.SeparateGatheringState;
using Trigger = SelfGov.Assemblies.SeparateGatherings.SeparateGatheringTrigger;

namespace SelfGov.Assemblies.SeparateGatherings;

/// <summary>A separate gathering of the residents of one plot (art. 39-3(6) of the law on local government).</summary>
/// <remarks>Quorum, vote and protocol are matters of the local order that the maslikhat approves; the act sets none (see <c>docs/law/gaps-assemblies.md</c>).</remarks>
public static class SeparateGatheringLifecycle
{
    /// <summary>The kind of procedure.</summary>
    public const string Kind = "separate-gathering";

    /// <summary>The procedure under one edition of the law.</summary>
    /// <param name="law">The edition, or one derived from it.</param>
    /// <param name="calendar">The working days, for a notice that a policy counts in them; <see cref="KazakhstanCalendar.Work"/> where null.</param>
    /// <exception cref="ArgumentNullException">The law is null.</exception>
    public static Lifecycle<SeparateGathering, SeparateGatheringState, SeparateGatheringTrigger> Under(AssemblyLaw law, WorkCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(law);
        var gathering = new Builder(Kind, law.Id, id => new SeparateGathering(id, law));
        gathering.Topology(State.NotSet, Configure);
        Name(gathering, law.SeparateGathering);
        Plot(gathering, law);
        Notice(gathering, law, calendar ?? KazakhstanCalendar.Work);
        Holding(gathering, law);
        Election(gathering, law);
        return gathering.Build();
    }

    internal static void Configure(StateMachine<State, Trigger> gathering)
    {
        gathering.Configure(State.NotSet).Permit(Trigger.PlotSet, State.PlotSet);
        gathering.Configure(State.PlotSet).Permit(Trigger.NoticeGiven, State.Noticed);
        gathering.Configure(State.Noticed).Permit(Trigger.Held, State.Held);
        gathering.Configure(State.Held).Permit(Trigger.RepresentativesElected, State.RepresentativesElected);
        gathering.Configure(State.RepresentativesElected).Permit(Trigger.ProtocolHandedOver, State.ProtocolHandedOver);
    }

    private static void Name(Builder gathering, Citation basis)
    {
        gathering.Name(
            new(State.NotSet, new("учаске белгіленбеген", "участок не определён", "no plot"), basis),
            new(State.PlotSet, new("учаске белгіленді", "участок определён", "plot set"), basis),
            new(State.Noticed, new("тұрғындар құлағдар етілді", "жители оповещены", "residents notified"), basis),
            new(State.Held, new("өткізілді", "проведён", "held"), basis),
            new(State.RepresentativesElected, new("өкілдер сайланды", "представители избраны", "representatives elected"), basis),
            new(State.ProtocolHandedOver, new(
                "хаттама әкімге берілді",
                "протокол передан акиму",
                "protocol handed over"), basis, IsFinal: true));
        gathering.Name(Trigger.PlotSet, new("учаске белгіленді", "участок определён", "plot set"));
        gathering.Name(Trigger.NoticeGiven, new("тұрғындар құлағдар етілді", "жители оповещены", "notice given"));
        gathering.Name(Trigger.Held, new("бөлек жиын өткізілді", "раздельный сход проведён", "separate gathering held"));
        gathering.Name(Trigger.RepresentativesElected, new("өкілдер сайланды", "представители избраны", "representatives elected"));
        gathering.Name(Trigger.ProtocolHandedOver, new("хаттама әкімге берілді", "протокол передан акиму", "protocol handed over"));
    }

    private static void Plot(Builder gathering, AssemblyLaw law) =>
        gathering.On<SetPlot>(new("учаскені белгілеу", "определить участок", "set the plot"), law.SeparateGathering)
            .By(Roles.UnitAkim)
            .Require(
                "plot.named", law.SeparateGathering,
                new("учаске көрсетілуге тиіс", "участок должен быть указан", "the plot must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.Plot))
            .Require(
                "plot.kind", law.Plots.Basis,
                new(
                    "учаскенің түрі заңда көзделген болуға тиіс",
                    "вид участка должен быть предусмотрен законом",
                    "the act must know the kind of plot"),
                m => law.Plots.Value.Contains(m.Command.Kind),
                found: m => Words.Same($"{m.Command.Kind}"))
            .Require(
                "seats.number", law.RepresentativesOfPlot?.Basis ?? law.SeparateGathering,
                new("өкілдердің саны белгіленген шекте болуға тиіс", "число представителей должно быть в установленных пределах",
                    "the number of representatives must lie within its limits"),
                m => m.Command.Seats >= 1 && (law.RepresentativesOfPlot is not { } most || m.Command.Seats <= most.Value),
                m => m.Command.Seats < 1 ? SittingRules.AtLeast.With(Words.Of(1)) : SittingRules.AtMost.With(Words.Of(law.RepresentativesOfPlot!.Value)),
                m => Words.Of(m.Command.Seats))
            .Yields(Trigger.PlotSet)
            .Decide(m => new PlotSet(m.Now.InZone(m.Command.Unit.Zone).Date, m.Command.Unit, m.Command.Plot, m.Command.Kind, m.Command.Seats));

    private static void Notice(Builder gathering, AssemblyLaw law, WorkCalendar calendar)
    {
        TimeLimit? limit = law.Policies.SeparateGatheringNotice?.Before().Counted(law.Policies.NoticeCounting);
        gathering.On<NotifyOfSeparateGathering>(
            new("тұрғындарды құлағдар ету", "оповестить жителей", "notify the residents"), law.Notice.Basis)
            .By(Roles.UnitAkim, Roles.AkimOffice)
            .Require(
                "notice.ahead", law.Notice.Basis,
                new("жиын құлағдар етілгеннен кейін өткізілуге тиіс", "сход проводится после оповещения", "the gathering must follow the notice"),
                m => Hour(m.Command.Notice, m.Case.Zone) > m.Now,
                m => Words.Of(m.Now.InZone(m.Case.Zone).LocalDateTime),
                m => Words.Of(m.Command.Notice.At))
            .Require(
                "notice.in-time", law.SeparateGathering,
                new("құлағдар ету мерзімі сақталуға тиіс", "срок оповещения должен быть соблюдён", "the time of notice must be kept"),
                m => limit is null || m.Today <= limit.LastDay(m.Command.Notice.At.Date, calendar),
                _ => limit!.Text,
                m => Words.Of(m.Today))
            .Require(
                "notice.place", law.Notice.Basis,
                new("өткізілетін орны көрсетілуге тиіс", "должно быть указано место", "the place must be named"),
                m => !string.IsNullOrWhiteSpace(m.Command.Notice.Place))
            .Require(
                "notice.form", law.SeparateGathering,
                new("бөлек жиын бетпе-бет өткізіледі", "раздельный сход проводится очно", "a separate gathering is held in person"),
                m => m.Command.Notice.Form == SittingForm.InPerson)
            .Yields(Trigger.NoticeGiven)
            .Decide(m => new SeparateGatheringNotified(m.Today, m.Command.Notice));
    }

    private static void Holding(Builder gathering, AssemblyLaw law) =>
        gathering.On<HoldSeparateGathering>(new(
            "бөлек жиын өткізу",
            "провести раздельный сход",
            "hold the separate gathering"), law.SeparateGathering)
            .By(Roles.UnitAkim, Roles.AuthorisedPerson)
            .From(new Limit<SeparateGathering>(
                "sitting.begins", new("жарияланған уақыт", "объявленное время начала", "the announced hour"), law.Notice.Basis,
                current => current.Notice is { } notice ? Hour(notice, current.Zone) : null))
            .Require(
                "present.number", law.SeparateGathering,
                new("тұрғындар қатысуға тиіс", "должны участвовать жители", "residents must take part"),
                m => m.Command.Present >= 1,
                _ => SittingRules.AtLeast.With(Words.Of(1)),
                m => Words.Of(m.Command.Present))
            .Yields(Trigger.Held)
            .Decide(m => new SeparateGatheringHeld(m.Today, m.Command.Present));

    private static void Election(Builder gathering, AssemblyLaw law)
    {
        gathering.On<ElectRepresentatives>(new(
            "өкілдерді сайлау",
            "избрать представителей",
            "elect the representatives"), law.SeparateGathering)
            .By(Roles.Participants)
            .Require(
                "representatives.number", law.RepresentativesOfPlot?.Basis ?? law.SeparateGathering,
                new(
                    "өкілдердің саны белгіленгеннен аспауға тиіс",
                    "представителей не может быть больше установленного",
                    "there cannot be more representatives than seats"),
                m => !m.Command.Representatives.IsDefaultOrEmpty && m.Command.Representatives.Length <= m.Case.Seats,
                m => SittingRules.AtMost.With(Words.Of(m.Case.Seats)),
                m => Words.Of(m.Command.Representatives.IsDefault ? 0 : m.Command.Representatives.Length))
            .Require(
                "representatives.different", law.SeparateGathering,
                new("өкілдер әртүрлі адамдар болуға тиіс", "представители — разные лица", "the representatives must be different persons"),
                m => m.Command.Representatives.IsDefault || (m.Command.Representatives.All(id => !string.IsNullOrWhiteSpace(id))
                    && m.Command.Representatives.Distinct(StringComparer.Ordinal).Count() == m.Command.Representatives.Length))
            .Yields(Trigger.RepresentativesElected)
            .Decide(m => new RepresentativesElected(m.Today, m.Command.Representatives));

        gathering.On<HandOverSeparateProtocol>(new(
            "хаттаманы әкімге тапсыру",
            "передать протокол акиму",
            "hand the protocol to the akim"), law.SeparateGathering)
            .By(Roles.SittingChair, Roles.SittingSecretary)
            .Require(
                "protocol.digest", law.SeparateGathering,
                new("хаттаманың хеші 64 он алтылық цифрдан тұруға тиіс", "хеш протокола состоит из 64 шестнадцатеричных цифр",
                    "the digest of the protocol must be 64 hexadecimal digits"),
                m => HexDigest.Is(m.Command.Digest))
            .Yields(Trigger.ProtocolHandedOver)
            .Decide(m => new SeparateProtocolHandedOver(m.Today, m.Command.Digest));
    }

    private static Instant Hour(SittingNotice notice, DateTimeZone zone) => zone.ResolveLocal(notice.At, Resolvers.LenientResolver).ToInstant();
}
