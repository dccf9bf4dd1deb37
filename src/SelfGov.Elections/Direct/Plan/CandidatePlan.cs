using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;

namespace SelfGov.Elections.Direct.Plan;

/// <summary>The lines of a calendar plan on candidates: nomination, checks, registration, appeals.</summary>
internal static class CandidatePlan
{
    internal static IEnumerable<PlanStep> Of(AkimElectionLaw law, Unit unit, ElectionSchedule schedule)
    {
        LocalDateTime nominationCloses = unit.LocalTimeOf(schedule.NominationCloses);
        LocalDateTime registrationCloses = unit.LocalTimeOf(schedule.RegistrationCloses);
        yield return new PlanStep(
            new("кандидаттарды ұсыну", "выдвижение кандидатов", "nomination of candidates"),
            [Roles.PartyBranch, Roles.Candidate], unit.LocalTimeOf(schedule.NominationOpens), nominationCloses, law.NominationPeriod);
        yield return new PlanStep(
            new(
                "екеуден аз кандидат ұсынылса, ұсынуды ұзарту", "продление выдвижения, если выдвинуто менее двух",
                "extension, if fewer than two are nominated"),
            [Roles.TerritorialCommission], nominationCloses,
            law.Extension.Value.LastDay(nominationCloses.Date).At(nominationCloses.TimeOfDay), law.Extension.Basis);
        yield return new PlanStep(
            new(
                "кандидаттардың талаптарға сәйкестігін тексеру", "проверка кандидатов на соответствие требованиям",
                "eligibility check of candidates"),
            [Roles.CivilServiceAgency], unit.LocalTimeOf(schedule.NominationOpens), registrationCloses, law.Requirements);
        yield return new PlanStep(
            new("сайлау жарнасын енгізу", "внесение избирательного взноса", "payment of the election fee"),
            [Roles.PartyBranch, Roles.Candidate], unit.LocalTimeOf(schedule.NominationOpens), registrationCloses,
            law.TermsFor(unit).FeeInMinimumWages.Basis);
        if (law.SheetsHandedIn is not null)
        {
            yield return new PlanStep(
                new("қол қою парақтарын тапсыру", "сдача подписных листов", "signature sheets handed in"),
                [Roles.Candidate], null, unit.LocalTimeOf(schedule.SheetsDue), law.SheetsHandedIn.Basis);
        }

        yield return new PlanStep(
            new("қолдарды тексеру", "проверка подписей", "check of signatures"),
            [Roles.TerritorialCommission], null, After(law.SignatureCheck, schedule.SheetsDue, unit), law.SignatureCheck.Basis);
        yield return new PlanStep(
            new("кандидаттарды тіркеу", "регистрация кандидатов", "registration of candidates"),
            [Roles.TerritorialCommission], unit.LocalTimeOf(schedule.NominationOpens), registrationCloses, law.RegistrationPeriod);
        yield return new PlanStep(
            new("ұсыну туралы шешімнің күшін жою", "отмена решения о выдвижении", "revocation of a nomination"),
            [Roles.PartyBranch, Roles.HigherAkim], null, unit.LocalTimeOf(schedule.RevocationCloses), law.Revocation.Basis);
        yield return new PlanStep(
            new("тіркеу туралы хабар жариялау", "публикация сообщения о регистрации", "notice of registered candidates"),
            [Roles.TerritorialCommission], null,
            unit.LocalTimeOf(law.RegistrationNotice.Value.Until(registrationCloses.Date, unit.Zone)), law.RegistrationNotice.Basis);
        yield return new PlanStep(
            new("кандидатураны алып тастау", "снятие кандидатуры", "withdrawal of candidates"),
            [Roles.Candidate], null, unit.LocalTimeOf(schedule.WithdrawalCloses), law.Withdrawal.Basis);
        foreach (PlanStep check in Checks(law, unit, schedule))
        {
            yield return check;
        }
    }

    // From the last registration or refusal that there can be.
    private static IEnumerable<PlanStep> Checks(AkimElectionLaw law, Unit unit, ElectionSchedule schedule)
    {
        yield return new PlanStep(
            new("декларацияларды тексеру", "проверка деклараций", "check of declarations"),
            [Roles.RevenueBody], null, After(law.DeclarationCheck, schedule.RegistrationCloses, unit), law.DeclarationCheck.Basis);
        yield return new PlanStep(
            new(law.Kazakh.SpecialCheck, "специальная проверка", "special check"),
            [Roles.NationalSecurity], null, After(law.SpecialCheck, schedule.RegistrationCloses, unit), law.SpecialCheck.Basis);
        LocalDateTime appealed = After(law.RegistrationAppeal, schedule.RegistrationCloses, unit);
        yield return new PlanStep(
            new("тіркеуден бас тартуға шағым жасау", "обжалование отказа в регистрации", "appeal against a refusal of registration"),
            [Roles.PartyBranch, Roles.HigherAkim, Roles.Candidate], null, appealed, law.RegistrationAppeal.Basis);
        yield return new PlanStep(
            new("мұндай шағым бойынша шешім", "решение по такой жалобе", "decision on such an appeal"),
            [Roles.OblastCommission, Roles.Court], null,
            unit.LocalTimeOf(law.RegistrationAppealDecision.Value.Until(appealed.Date.PlusDays(-1), unit.Zone)),
            law.RegistrationAppealDecision.Basis);
        yield return new PlanStep(
            new(
                "кандидатты тіркеу туралы шешімнің күшін жою немесе кандидатты қалпына келтіру",
                "отмена решения о регистрации кандидата или восстановление кандидата", "cancellation or restoration of a registration"),
            [Roles.TerritorialCommission, Roles.OblastCommission, Roles.Court], null, unit.LocalTimeOf(schedule.CancellationCloses),
            law.NoCancellation.Basis);
    }

    private static LocalDateTime After(Ruled<TimeLimit> limit, Instant moment, Unit unit) =>
        unit.LocalTimeOf(limit.Value.Until(unit.LocalTimeOf(moment).Date, unit.Zone));
}
