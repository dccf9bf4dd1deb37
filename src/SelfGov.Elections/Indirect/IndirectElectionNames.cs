using SelfGov.Law;
using SelfGov.Workflow;
using Fact = SelfGov.Elections.Indirect.IndirectElectionTrigger;
using State = SelfGov.Elections.Indirect.IndirectElectionState;

namespace SelfGov.Elections.Indirect;

/// <summary>The names of the states and facts of an indirect election.</summary>
internal static class IndirectElectionNames
{
    internal static void Give(IndirectDefinition election, IndirectElectionLaw law)
    {
        NameStates(election, law);
        foreach ((Fact fact, Words text) in Facts)
        {
            election.Name(fact, text);
        }
    }

    private static void NameStates(IndirectDefinition election, IndirectElectionLaw law) => election.Name(
        new StateText<State>(State.Seated, new("лауазымда әкім бар", "должность занята", "seat held"), law.Scope),
        new StateText<State>(State.GroundArisen, new("сайлау тағайындауға негіз бар", "есть основание для выборов", "ground for an election"), law.CallBefore.Basis),
        new StateText<State>(State.Called, new("сайлау тағайындалды", "выборы назначены", "called"), law.CallBefore.Basis),
        new StateText<State>(State.NominationOpen, new("кандидаттарды ұсыну жүріп жатыр", "идёт выдвижение", "nomination open"), law.NominationOpens.Basis),
        new StateText<State>(State.RegistrationOnly, new("ұсыну аяқталды, тіркеу жүріп жатыр", "выдвижение окончено, идёт регистрация", "registration only"), law.RegistrationCloses.Basis),
        new StateText<State>(State.Extended, new("ұсыну мен тіркеу ұзартылды", "выдвижение и регистрация продлены", "nomination and registration extended"), law.Extension.Basis),
        new StateText<State>(State.Campaign, new("сайлау алдындағы үгіт", "предвыборная агитация", "campaign"), law.CampaignPeriod),
        new StateText<State>(State.Silence, new("үгітке тыйым салынған", "агитация запрещена", "silence"), law.Silence),
        new StateText<State>(State.ElectorsMeeting, new("таңдаушылар отырысы", "заседание выборщиков", "meeting of the electors"), law.Meeting),
        new StateText<State>(State.Voting, new("дауыс беру", "голосование", "voting"), law.Vote),
        new StateText<State>(State.RepeatVoting, new("қайта дауыс беру", "повторное голосование", "repeat voting"), law.RepeatVote ?? law.Vote),
        new StateText<State>(State.ResultsEstablished, new("қорытындылар анықталды", "итоги установлены", "result established"), law.Protocol),
        new StateText<State>(State.Invalidated, new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "invalid"), law.Invalidation),
        new StateText<State>(State.RepeatElectionDue, new("қайта сайлау тағайындалуға тиіс", "должны быть назначены повторные выборы", "repeat elections due"), law.RepeatAfter),
        new StateText<State>(State.RepeatElectionCalled, new("қайта сайлау тағайындалды", "назначены повторные выборы", "repeat elections called"), law.RepeatElection.Basis),
        new StateText<State>(State.AkimRegistered, new("әкім тіркелді", "аким зарегистрирован", "akim registered"), law.AkimRegistered.Basis),
        new StateText<State>(
            State.ActingUntilCheck, new("арнайы тексеруге дейін міндетін атқарады", "исполняет обязанности до специальной проверки", "acting until the special check"), law.SpecialCheck),
        new StateText<State>(State.InOffice, new("әкім қызметіне кірісті", "аким занял должность", "in office"), law.SpecialCheck, IsFinal: true),
        new StateText<State>(State.NotConfirmed, new("әкім бекітілмеді", "аким не утверждён проверкой", "akim not confirmed"), law.SpecialCheck, IsFinal: true));

    private static readonly (Fact Fact, Words Text)[] Facts =
    [
        (Fact.GroundArose, new("сайлау тағайындауға негіз туындады", "возникло основание для выборов", "ground arose")),
        (Fact.ElectionCalled, new("сайлау тағайындалды", "выборы назначены", "election called")),
        (Fact.CallPublished, new("сайлау күні туралы хабарланды", "сообщено о дне выборов", "election day published")),
        (Fact.NominationOpened, new("ұсыну басталды", "началось выдвижение", "nomination opened")),
        (Fact.CandidateNominated, new("кандидат ұсынылды", "кандидат выдвинут", "candidate nominated")),
        (Fact.NominationClosed, new("ұсыну аяқталды", "выдвижение окончено", "nomination closed")),
        (Fact.RequirementsConfirmed, new("талаптарға сәйкестік анықталды", "установлено соответствие требованиям", "requirements confirmed")),
        (Fact.RequirementsDenied, new("талаптарға сәйкессіздік анықталды", "установлено несоответствие требованиям", "requirements not met")),
        (Fact.DeclarationsHandedIn, new("декларациялар тапсырылды", "декларации сданы", "declarations handed in")),
        (Fact.InformationRequested, new("мәліметтер сұратылды", "запрошены сведения", "information requested")),
        (Fact.InformationReceived, new("мәліметтер келді", "сведения получены", "information received")),
        (Fact.DeclarationsChecked, new("декларациялар тексерілді", "декларации проверены", "declarations checked")),
        (Fact.PapersReceived, new("құжаттар қабылданды", "документы приняты", "documents received")),
        (Fact.CandidateRegistered, new("кандидат тіркелді", "кандидат зарегистрирован", "candidate registered")),
        (Fact.RegistrationRefused, new("тіркеуден бас тартылды", "отказано в регистрации", "registration refused")),
        (Fact.RegistrationCancelled, new("тіркеудің күші жойылды", "регистрация отменена", "registration cancelled")),
        (Fact.DecisionAppealed, new("шешімге шағым жасалды", "решение обжаловано", "decision appealed")),
        (Fact.CandidateRestored, new("кандидат қалпына келтірілді", "кандидат восстановлен", "candidate restored")),
        (Fact.CandidateRestoredToBallot, new("кандидат бюллетеньге қайта енгізілді", "кандидат восстановлен в бюллетене", "candidate restored to the ballot")),
        (Fact.RefusalUpheld, new("бас тарту күшінде қалды", "отказ оставлен в силе", "refusal upheld")),
        (Fact.CancellationUpheld, new("тіркеудің күшін жою күшінде қалды", "отмена оставлена в силе", "cancellation upheld")),
        (Fact.CandidateWithdrawn, new("кандидат өз кандидатурасын алып тастады", "кандидат снял кандидатуру", "candidate withdrew")),
        (Fact.NominationRevoked, new("ұсыным кері қайтарып алынды", "представление отозвано", "nomination revoked")),
        (Fact.CandidateDied, new("кандидат қайтыс болды", "кандидат умер", "candidate died")),
        (Fact.TrustedPersonRegistered, new("сенім білдірілген адам тіркелді", "доверенное лицо зарегистрировано", "trusted person registered")),
        (Fact.TrustedPersonReleased, new("сенім білдірілген адам мәртебесін жоғалтты", "доверенное лицо утратило статус", "trusted person released")),
        (Fact.CandidatesPublished, new("тіркелген кандидаттар хабарланды", "сообщено о зарегистрированных кандидатах", "candidates published")),
        (Fact.RegistrationExtended, new("ұсыну мен тіркеу мерзімі ұзартылды", "срок выдвижения и регистрации продлён", "nomination and registration extended")),
        (Fact.RegistrationClosed, new("тіркеу аяқталды", "регистрация окончена", "registration closed")),
        (Fact.ElectionExtended, new("сайлау мерзімі ұзартылды", "срок выборов продлён", "elections extended")),
        (Fact.ElectorsListPosted, new("таңдаушылар тізімі ілінді", "список выборщиков вывешен", "list of electors posted")),
        (Fact.SilenceBegan, new("үгіт аяқталды", "агитация окончена", "silence began")),
        (Fact.MeetingOpened, new("таңдаушылар отырысы ашылды", "заседание выборщиков открыто", "meeting of the electors opened")),
        (Fact.MeetingNotHeld, new("таңдаушылар отырысы өткізілмеді", "заседание выборщиков не состоялось", "meeting of the electors not held")),
        (Fact.VotingOpened, new("дауыс беру басталды", "голосование началось", "voting opened")),
        (Fact.ResultsEstablished, new("қорытынды хаттамасы жасалды", "составлен протокол о результатах", "result established")),
        (Fact.RepeatVotingOpened, new("қайта дауыс беру басталды", "началось повторное голосование", "repeat voting opened")),
        (Fact.MeetingClosed, new("таңдаушылар отырысы жабылды", "заседание выборщиков закрыто", "meeting of the electors closed")),
        (Fact.ElectionInvalidated, new("сайлау жарамсыз деп танылды", "выборы признаны недействительными", "election invalidated")),
        (Fact.RepeatElectionCalled, new("қайта сайлау тағайындалды", "назначены повторные выборы", "repeat elections called")),
        (Fact.AkimRegistered, new("сайланған әкім тіркелді", "избранный аким зарегистрирован", "akim registered")),
        (Fact.ActingBegan, new("әкімнің міндетін атқара бастады", "начал исполнять обязанности акима", "acting began")),
        (Fact.DecisionSent, new("тіркеу туралы шешім жіберілді", "решение о регистрации направлено", "decision on the registration sent")),
        (Fact.ResultsPublished, new("қорытындылар жарияланды", "итоги опубликованы", "result published")),
        (Fact.PowersBegan, new("әкім қызметіне кірісті", "аким занял должность", "akim took office")),
        (Fact.AkimNotConfirmed, new("арнайы тексеру нәтижесі теріс, сайлау аяқталды", "специальная проверка отрицательна, выборы окончены", "akim not confirmed")),
        (Fact.RepeatElectionBecameDue, new("арнайы тексеру нәтижесі теріс, қайта сайлау керек", "специальная проверка отрицательна, нужны повторные выборы", "repeat elections became due")),
    ];
}
