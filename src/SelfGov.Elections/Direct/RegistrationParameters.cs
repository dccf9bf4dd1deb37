using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Law.Changes;

namespace SelfGov.Elections.Direct;

/// <summary>Lists the parameters of article 113-5: checks, documents, registration, its grounds of refusal, appeals.</summary>
internal static class RegistrationParameters
{
    internal static void AddTo(ParameterList list, AkimElectionLaw law)
    {
        list
            .Add("registration.declaration-check", new(
                "декларацияларды тексеру",
                "проверка деклараций",
                "check of declarations"), law.DeclarationCheck)
            .Add("registration.special-check", new(law.Kazakh.SpecialCheck, "специальная проверка", "special check"), law.SpecialCheck)
            .Each<NominationPath>(
                "registration.documents", new("құжаттар", "документы", "documents"), AkimElectionParameters.Of,
                path => law.Documents.GetValueOrDefault(path) is { } documents
                    ? new Ruled<Words>(DocumentText.Of(documents.Value), documents.Basis)
                    : null)
            .Add("registration.period", new("тіркеу кезеңі", "период регистрации", "period of registration"), law.RegistrationPeriod);
        LevelParameters.Add(list, "registration.closes", new(
            "сайлау күніне дейін тіркеудің аяқталуы",
            "окончание регистрации до дня выборов",
            "close of registration before election day"), law, terms => terms.RegistrationCloses);
        list
            .Add("registration.protocol", new(
                "тіркеу туралы хаттама", "протокол о регистрации", "protocol on registration"), law.Registration)
            .Add("registration.notice", new(
                "тіркеу туралы хабар", "сообщение о регистрации", "notice of registration"), law.RegistrationNotice)
            .Each<RegistrationGround>(
                "registration.ground", new(
                    "бас тарту немесе күшін жою негізі",
                    "основание отказа или отмены",
                    "ground of refusal or cancellation"), ElectionTexts.Of,
                ground => RegistrationGroundRule.EffectOf(law.RegistrationGrounds, ground))
            .Add("registration.warning", new(
                "күшін жоюға дейінгі ескерту", "предупреждение до отмены", "warning before a cancellation"), law.Warning)
            .Add("registration.no-cancellation", new(
                "дауыс беру алдында күшін жоюға және қалпына келтіруге жол берілмеуі",
                "недопустимость отмены и восстановления перед голосованием",
                "last cancellation or restoration before the vote"), law.NoCancellation)
            .Add("registration.appeal", new(
                "бас тартуға немесе күшін жоюға шағым жасау",
                "обжалование отказа или отмены",
                "appeal against refusal or cancellation"), law.RegistrationAppeal)
            .Add("registration.appeal-decision", new(
                "бас тартуға немесе күшін жоюға шағым бойынша шешім",
                "решение по жалобе на отказ или отмену",
                "decision on an appeal against refusal or cancellation"), law.RegistrationAppealDecision);
    }
}
