using SelfGov.Kazakhstan.Bodies;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;

namespace SelfGov.Elections.Indirect.Steps;

/// <summary>Paragraphs 16 and 26, article 36-1(3) and (6): too few candidates at the close of registration, or after it.</summary>
internal static class ExtensionSteps
{
    internal static void Define(IndirectDefinition election, IndirectElectionLaw law)
    {
        DefineExtension(election, law);
        DefineNewDay(election, law);
    }

    private static void DefineExtension(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<ExtendIndirectRegistration>(
                new("ұсыну мен тіркеу мерзімін ұзарту", "продлить срок выдвижения и регистрации", "extend nomination and registration"), law.Extension.Basis)
            .By(Roles.TerritorialCommission)
            .Given("extension.too-few", law.Extension.Basis,
                new("екіден аз кандидат тіркелген", "зарегистрировано менее двух кандидатов", "fewer than two candidates are registered"),
                subject => subject.Case.Candidates.Registered < law.Alternatives.Value,
                found: subject => Words.Of(subject.Case.Candidates.Registered))
            .Given("extension.again", law.Extension.Basis,
                new("мерзім бұрын ұзартылмаған", "срок ещё не продлевался", "the term was not extended before"),
                subject => law.Policies.MayBeExtendedAgain || !subject.Case.WasExtended)
            .Require("extension.in-its-time", law.Extension.Basis,
                new(
                    "тіркеу аяқталған немесе барлық кандидат оған дейін шығып қалған",
                    "регистрация окончена либо все кандидаты выбыли до неё",
                    "registration is over, or everybody dropped out before"),
                matter => matter.Case.AllDropped || matter.Now >= matter.Case.Schedule.RegistrationCloses,
                earliest: matter => matter.Case.Schedule.RegistrationCloses)
            .Require("extension.length", law.Extension.Basis,
                new("ұзарту мерзімі шектеулі", "срок продления ограничен", "the extension has a limit"),
                matter => matter.Command.LastDay >= matter.Today && matter.Command.LastDay > matter.Case.Schedule.RegistrationLastDay
                    && matter.Command.LastDay <= law.Extension.Value.LastDay(matter.Case.Schedule.RegistrationLastDay),
                expected: matter => Words.Of(law.Extension.Value.LastDay(matter.Case.Schedule.RegistrationLastDay)),
                found: matter => Words.Of(matter.Command.LastDay))
            .Require("extension.campaign", law.CampaignPeriod,
                new("үгітке уақыт қалады", "остаётся время агитации", "there is time to campaign"),
                matter => LeavesCampaign(matter.Command.LastDay, matter.Case.Schedule.Day),
                expected: matter => Words.Of(matter.Case.Schedule.Day.PlusDays(-3)),
                found: matter => Words.Of(matter.Command.LastDay))
            .Yields(IndirectElectionTrigger.RegistrationExtended)
            .Decide(matter => new IndirectRegistrationExtended(matter.Today, matter.Command.LastDay));

    private static void DefineNewDay(IndirectDefinition election, IndirectElectionLaw law) =>
        election.On<ExtendIndirectElection>(
                new("сайлау мерзімін ұзарту", "продлить срок выборов", "extend the elections"), law.ExtensionAfterDropout)
            .By(Roles.TerritorialCommission)
            .Given("election-extension.dropped-out", law.ExtensionAfterDropout,
                new("кандидаттар шығып қалды", "кандидаты выбыли", "the candidates dropped out"),
                subject => !subject.Case.HasChoice,
                found: subject => Words.Of(subject.Case.Candidates.Registered))
            .Require("election-extension.later", law.ExtensionAfterDropout,
                new("жаңа сайлау күні бұрынғысынан кеш", "новый день выборов позже прежнего", "the new election day is later than the old"),
                matter => matter.Command.Day > matter.Case.Schedule.Day && matter.Command.Day > matter.Today,
                expected: matter => Words.Same($"> {Words.Of(matter.Case.Schedule.Day).English}"),
                found: matter => Words.Of(matter.Command.Day))
            .Require("election-extension.last-day", law.ExtensionAfterDropout,
                new("ұсыну мен тіркеудің соңғы күні алда", "последний день выдвижения и регистрации впереди", "the last day of nomination and registration lies ahead"),
                matter => matter.Command.LastDay >= matter.Today,
                found: matter => Words.Of(matter.Command.LastDay))
            .Require("election-extension.campaign", law.CampaignPeriod,
                new("үгітке уақыт қалады", "остаётся время агитации", "there is time to campaign"),
                matter => LeavesCampaign(matter.Command.LastDay, matter.Command.Day),
                found: matter => Words.Of(matter.Command.LastDay))
            .Yields(IndirectElectionTrigger.ElectionExtended)
            .Decide(matter => new IndirectElectionExtended(matter.Today, matter.Command.Day, matter.Command.LastDay));

    /// <summary>The campaign ends with the second day before the vote: registration ends on the third at the latest.</summary>
    private static bool LeavesCampaign(LocalDate lastDay, LocalDate day) =>
        lastDay < day && Period.Between(lastDay, day, PeriodUnits.Days).Days >= 3;
}
