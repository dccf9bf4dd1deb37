using SelfGov.Law;
using SelfGov.Workflow;
using static SelfGov.Kazakhstan.KazakhstanActs;
using Fact = SelfGov.Elections.Direct.ElectionTrigger;
using State = SelfGov.Elections.Direct.ElectionState;

namespace SelfGov.Elections.Direct;

/// <summary>The names of the states and facts of an election.</summary>
internal static class ElectionNames
{
    internal static void Give(ElectionDefinition election, AkimElectionLaw law)
    {
        NameStates(election, law);
        NameFacts(election);
    }

    private static void NameStates(ElectionDefinition election, AkimElectionLaw law) => election.Name(
        new StateText<State>(State.Seated, new("лауазымда әкім бар", "должность занята", "seat held"), ElectionsAct.At("113-1", 1)),
        new StateText<State>(State.GroundArisen, new("сайлау тағайындауға негіз бар", "есть основание для выборов", "ground for an election"), ElectionsAct.At("113-1", 1)),
        new StateText<State>(State.Called, new("сайлау тағайындалды", "выборы назначены", "called"), ElectionsAct.At("113-1", 2)),
        new StateText<State>(State.NominationOpen, new("кандидаттарды ұсыну жүріп жатыр", "идёт выдвижение", "nomination open"), law.NominationPeriod),
        new StateText<State>(State.NominationExtended, new("ұсыну мерзімі ұзартылды", "выдвижение продлено", "nomination extended"), law.Extension.Basis),
        new StateText<State>(State.RegistrationOnly, new("ұсыну аяқталды, тіркеу жүріп жатыр", "выдвижение окончено, идёт регистрация", "registration only"), law.RegistrationPeriod),
        new StateText<State>(State.Campaign, new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"), law.CampaignPeriod),
        new StateText<State>(State.Postponed, new("сайлау мерзімі ұзартылды", "срок выборов продлён", "postponed"), law.PostponementAtRegistration.Basis),
        new StateText<State>(State.Silence, new("тыныштық күні", "день тишины", "silence"), law.Silence),
        new StateText<State>(State.Voting, new("дауыс беру", "голосование", "voting"), law.Hours.Basis),
        new StateText<State>(State.Counting, new("дауыстарды санау", "подсчёт голосов", "counting"), law.Count.Basis),
        new StateText<State>(State.ResultsEstablished, new("қорытындылар анықталды", "итоги установлены", "result established"), law.ResultsEstablished.Basis),
        new StateText<State>(State.RepeatVotingCalled, new("қайта дауыс беру тағайындалды", "назначено повторное голосование", "repeat voting called"), law.RepeatVoting?.Basis ?? law.Tie.Basis),
        new StateText<State>(State.Invalidated, new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "invalid"), law.Invalidation),
        new StateText<State>(State.RepeatElectionCalled, new("қайталама сайлау тағайындалды", "назначены повторные выборы", "repeat elections called"), law.RepeatElection.Basis),
        new StateText<State>(State.ResultsPublished, new("қорытындылар жарияланды", "итоги опубликованы", "result published"), law.ResultsPublished.Basis),
        new StateText<State>(State.AkimRegistered, new("әкім тіркелді", "аким зарегистрирован", "akim registered"), law.AkimRegistered.Basis),
        new StateText<State>(State.InOffice, new("әкімнің өкілеттігі басталды", "аким вступил в полномочия", "in office"), law.Village.PowersBegin, IsFinal: true));

    private static void NameFacts(ElectionDefinition election)
    {
        foreach ((Fact fact, Words text) in new (Fact, Words)[]
                 {
                     (Fact.GroundArose, new("сайлау тағайындауға негіз туындады", "возникло основание для выборов", "ground arose")),
                     (Fact.ElectionCalled, new("сайлау тағайындалды", "выборы назначены", "election called")),
                     (Fact.CallPublished, new("сайлау күні туралы хабар жарияланды", "опубликовано сообщение о дне выборов", "election day published")),
                     (Fact.NominationOpened, new("ұсыну басталды", "началось выдвижение", "nomination opened")),
                     (Fact.CandidateNominated, new("кандидат ұсынылды", "кандидат выдвинут", "candidate nominated")),
                     (Fact.NominationClosed, new("ұсыну аяқталды", "выдвижение окончено", "nomination closed")),
                     (Fact.NominationExtended, new("ұсыну мерзімі ұзартылды", "срок выдвижения продлён", "nomination extended")),
                     (Fact.ExtensionEnded, new("ұзартылған мерзім аяқталды", "продлённый срок истёк", "extension ended")),
                     (Fact.EligibilityCheckStarted, new("талаптарға сәйкестік тексеруге жіберілді", "документы направлены на проверку соответствия", "eligibility check started")),
                     (Fact.EligibilityConfirmed, new("талаптарға сәйкес", "соответствует требованиям", "eligible")),
                     (Fact.SignatureCollectionOpened, new("талаптарға сәйкес, қол жинай алады", "соответствует требованиям, может собирать подписи", "eligible, may collect signatures")),
                     (Fact.EligibilityDenied, new("талаптарға сәйкес емес", "не соответствует требованиям", "not eligible")),
                     (Fact.SignatureSheetsIssued, new("қол қою парақтары берілді", "выданы подписные листы", "signature sheets issued")),
                     (Fact.SignaturesHandedIn, new("қол қою парақтары тапсырылды", "подписные листы сданы", "signatures handed in")),
                     (Fact.SignaturesConfirmed, new("қойылған қолдар жеткілікті", "подписей достаточно", "signatures confirmed")),
                     (Fact.SignaturesInsufficient, new("қойылған қолдар жеткіліксіз", "подписей недостаточно", "signatures insufficient")),
                     (Fact.DocumentsReceived, new("құжаттар қабылданды", "документы приняты", "documents received")),
                     (Fact.FeePaid, new("сайлау жарнасы енгізілді", "избирательный взнос внесён", "fee paid")),
                     (Fact.SpecialCheckStarted, new("арнайы тексеруге жіберілді", "направлено на специальную проверку", "special check started")),
                     (Fact.SpecialCheckAnswered, new("арнайы тексеру нәтижесі келді", "получен результат специальной проверки", "special check answered")),
                     (Fact.DeclarationChecked, new("декларация тексерілді", "декларация проверена", "declaration checked")),
                     (Fact.CandidateRegistered, new("кандидат тіркелді", "кандидат зарегистрирован", "candidate registered")),
                     (Fact.RegistrationRefused, new("тіркеуден бас тартылды", "отказано в регистрации", "registration refused")),
                     (Fact.RegistrationCancelled, new("тіркеудің күші жойылды", "регистрация отменена", "registration cancelled")),
                     (Fact.DecisionAppealed, new("шешімге шағым жасалды", "решение обжаловано", "decision appealed")),
                     (Fact.CandidateRestored, new("кандидат қалпына келтірілді", "кандидат восстановлен", "candidate restored")),
                     (Fact.CandidateRestoredToBallot, new("кандидат бюллетеньге қайта енгізілді", "кандидат восстановлен в бюллетене", "candidate restored to the ballot")),
                     (Fact.RefusalUpheld, new("бас тарту күшінде қалды", "отказ оставлен в силе", "refusal upheld")),
                     (Fact.CancellationUpheld, new("тіркеудің күшін жою күшінде қалды", "отмена оставлена в силе", "cancellation upheld")),
                     (Fact.CandidateWithdrawn, new("кандидат өз кандидатурасын алып тастады", "кандидат снял кандидатуру", "candidate withdrew")),
                     (Fact.NominationRevoked, new("ұсыну туралы шешімнің күші жойылды", "выдвижение отменено", "nomination revoked")),
                     (Fact.CandidateDied, new("кандидат қайтыс болды", "кандидат умер", "candidate died")),
                     (Fact.CandidateWarned, new("кандидатқа ескерту жасалды", "кандидат предупреждён", "candidate warned")),
                     (Fact.CandidatesPublished, new("тіркелген кандидаттар туралы хабар жарияланды", "опубликовано сообщение о кандидатах", "candidates published")),
                     (Fact.RegistrationClosed, new("тіркеу аяқталды", "регистрация окончена", "registration closed")),
                     (Fact.ElectionPostponed, new("сайлау мерзімі ұзартылды", "срок выборов продлён", "election postponed")),
                     (Fact.NominationReopened, new("ұсыну қайта ашылды", "выдвижение открыто вновь", "nomination reopened")),
                     (Fact.VotingHoursChanged, new("дауыс беру уақыты өзгертілді", "время голосования изменено", "voting hours changed")),
                     (Fact.VoterListHandedOver, new("сайлаушылар тізімі тапсырылды", "список избирателей передан", "voter list handed over")),
                     (Fact.SilenceBegan, new("тыныштық күні басталды", "начался день тишины", "silence began")),
                     (Fact.VotingOpened, new("дауыс беру басталды", "голосование началось", "voting opened")),
                     (Fact.PrecinctClosedEarly, new("учаске мерзімінен бұрын жабылды", "участок закрыт досрочно", "precinct closed early")),
                     (Fact.VotingClosed, new("дауыс беру аяқталды", "голосование окончено", "voting closed")),
                     (Fact.ProtocolFiled, new("учаске хаттамасы келіп түсті", "поступил протокол участка", "protocol filed")),
                     (Fact.RecountOrdered, new("қайта санау тағайындалды", "назначен повторный подсчёт", "recount ordered")),
                     (Fact.PrecinctInvalidated, new("учаскедегі дауыс беру жарамсыз деп танылды", "голосование на участке признано недействительным", "precinct invalidated")),
                     (Fact.ResultsEstablished, new("қорытындылар анықталды", "итоги установлены", "result established")),
                     (Fact.RepeatVotingCalled, new("қайта дауыс беру тағайындалды", "назначено повторное голосование", "repeat voting called")),
                     (Fact.ElectionInvalidated, new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "election invalidated")),
                     (Fact.InvalidationAppealed, new("жарамсыз деп тануға шағым жасалды", "признание недействительными обжаловано", "invalidation appealed")),
                     (Fact.InvalidationUpheld, new("жарамсыз деп тану күшінде қалды", "недействительность подтверждена", "invalidation upheld")),
                     (Fact.InvalidationOverturned, new("жарамсыз деп танудың күші жойылды", "недействительность отменена", "invalidation overturned")),
                     (Fact.RepeatElectionCalled, new("қайталама сайлау тағайындалды", "назначены повторные выборы", "repeat elections called")),
                     (Fact.RepeatNominationOpened, new("қайталама сайлауға ұсыну ашылды", "открыто выдвижение на повторные выборы", "repeat nomination opened")),
                     (Fact.ResultsPublished, new("қорытындылар жарияланды", "итоги опубликованы", "result published")),
                     (Fact.DutiesGivenUp, new("сыйыспайтын міндеттерден бас тартты", "сложены несовместимые обязанности", "incompatible duties given up")),
                     (Fact.AkimRegistered, new("сайланған әкім тіркелді", "избранный аким зарегистрирован", "akim registered")),
                     (Fact.PowersBegan, new("әкімнің өкілеттігі басталды", "начались полномочия акима", "powers began")),
                     (Fact.FeeRefunded, new("сайлау жарнасы қайтарылды", "избирательный взнос возвращён", "fee refunded")),
                 })
        {
            election.Name(fact, text);
        }
    }
}
