using NodaTime;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Definition;
using static SelfGov.Workflow.Definition.Expect;
using Builder = SelfGov.Workflow.Definition.LifecycleDefinition<
    SelfGov.Elections.Indirect.IndirectElection, SelfGov.Elections.Indirect.IndirectElectionState>;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 16 and 26, article 36-1(3) and (6): too few candidates at the close of registration, or after it.</summary>
internal static class ExtensionSteps
{
    // The campaign ends with the second day before the vote: registration ends on the third at the latest.
    private const int DaysBeforeVote = 3;

    internal static void Define(Builder election, IndirectElectionLaw law)
    {
        DefineExtension(election, law);
        DefineNewDay(election, law);
    }

    private static void DefineExtension(Builder election, IndirectElectionLaw law) =>
        election.On<ExtendIndirectRegistration>(law.Extension.Basis)
            .By(Roles.TerritorialCommission)
            .Require(
                "extension.too-few", law.Extension.Basis,
                new(
                    "екі кандидаттан кем тіркелген болуға тиіс", "зарегистрированных кандидатов должно быть менее двух",
                    "fewer than two candidates must be registered"),
                m => m.Case.Candidates.Registered, _ => AtMost(law.Alternatives.Value - 1))
            .Require(
                "extension.again", law.Extension.Basis,
                new(
                    "мерзім бұрын ұзартылмаған болуға тиіс", "срок не должен был продлеваться раньше",
                    "the term must not have been extended before"),
                m => law.Policies.MayBeExtendedAgain || !m.Case.WasExtended)
            .Require(
                "extension.in-its-time", law.Extension.Basis,
                new(
                    "тіркеу аяқталған немесе барлық кандидат оған дейін шығып қалған болуға тиіс",
                    "регистрация должна быть окончена либо все кандидаты должны выбыть до неё",
                    "registration must be over, or everybody must have dropped out before"),
                m => m.Case.AllDropped || m.Now >= m.Case.Schedule!.RegistrationCloses,
                earliest: m => m.Case.Schedule!.RegistrationCloses)
            .Require(
                "extension.length", law.Extension.Basis,
                new(
                    "мерзім заңда белгіленген ұзақтықтан аспай ұзартылуға тиіс",
                    "срок должен продлеваться не более чем на установленное время",
                    "the extension must keep within its limit"),
                nameof(ExtendIndirectRegistration.LastDay), m => m.Command.LastDay,
                m => Between(ShortestExtension(m), law.Extension.Value.LastDay(m.Case.Schedule!.RegistrationLastDay)))
            .Require(
                "extension.campaign", law.CampaignPeriod,
                new("үгітке уақыт қалуға тиіс", "должно остаться время для агитации", "there must be time to campaign"),
                nameof(ExtendIndirectRegistration.LastDay), m => m.Command.LastDay, m => LeavesCampaign(m.Case, m.Today))
            .Decide(m => new RegistrationExtended(m.Today, m.Command.LastDay));

    private static LocalDate ShortestExtension(Matter<IndirectElection, Whole> m) =>
        LocalDate.Max(m.Today, m.Case.Schedule!.RegistrationLastDay.PlusDays(1));

    private static void DefineNewDay(Builder election, IndirectElectionLaw law) =>
        election.On<ExtendIndirectElection>(law.ExtensionAfterDropout)
            .By(Roles.TerritorialCommission)
            .Require(
                "election-extension.dropped-out", law.ExtensionAfterDropout,
                new("кандидаттар шығып қалған болуға тиіс", "кандидаты должны выбыть", "the candidates must have dropped out"),
                m => m.Case.Candidates.Registered, m => AtMost(m.Case.LeastChoice - 1))
            .Require(
                "election-extension.later", law.ExtensionAfterDropout,
                new(
                    "жаңа сайлау күні бұрынғысынан кеш болуға тиіс", "новый день выборов должен быть позже прежнего",
                    "the new election day must be later than the old"),
                nameof(ExtendIndirectElection.Day), m => m.Command.Day,
                m => NotEarlier(LocalDate.Max(m.Case.Schedule!.Day, m.Today).PlusDays(1)))
            .Require(
                "election-extension.last-day", law.ExtensionAfterDropout,
                new(
                    "ұсыну мен тіркеудің соңғы күні алда болуға тиіс", "последний день выдвижения и регистрации должен быть впереди",
                    "the last day of nomination and registration must lie ahead"),
                nameof(ExtendIndirectElection.LastDay), m => m.Command.LastDay, m => NotEarlier(m.Today))
            .Require(
                "election-extension.campaign", law.CampaignPeriod,
                new("үгітке уақыт қалуға тиіс", "должно остаться время для агитации", "there must be time to campaign"),
                nameof(ExtendIndirectElection.LastDay), m => m.Command.LastDay, m => LeavesCampaignBefore(m.Command.Day))
            .Decide(m => new ElectionExtended(m.Today, m.Command.Day, m.Command.LastDay));

    // Where the first day of an extension would already end too late for a campaign, no day is lawful.
    private static Expect<LocalDate> LeavesCampaign(IndirectElection current, LocalDate today)
    {
        LocalDate first = LocalDate.Max(today, current.Schedule!.RegistrationLastDay.PlusDays(1));
        LocalDate last = current.Schedule.Day.PlusDays(-DaysBeforeVote);
        return first <= last ? LeavesCampaignBefore(current.Schedule.Day) : Between(first, last);
    }

    private static Expect<LocalDate> LeavesCampaignBefore(LocalDate day) => NotLater(
        day < LocalDate.MinIsoValue.PlusDays(DaysBeforeVote) ? LocalDate.MinIsoValue : day.PlusDays(-DaysBeforeVote));
}
