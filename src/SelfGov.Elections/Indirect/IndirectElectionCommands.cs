using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Journal.Json;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Indirect;

/// <summary>
/// A command about an indirect election. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(RecordIndirectGround), "record-indirect-ground")]
[JsonDerivedType(typeof(CallIndirectElection), "call-indirect-election")]
[JsonDerivedType(typeof(PublishIndirectCall), "publish-indirect-call")]
[JsonDerivedType(typeof(NominateIndirectCandidates), "nominate-indirect-candidates")]
[JsonDerivedType(typeof(RecordCandidateRequirements), "record-candidate-requirements")]
[JsonDerivedType(typeof(HandInDeclarations), "hand-in-declarations")]
[JsonDerivedType(typeof(RecordDeclarationsCheck), "record-declarations-check")]
[JsonDerivedType(typeof(RequestCandidateInformation), "request-candidate-information")]
[JsonDerivedType(typeof(ReceiveCandidateInformation), "receive-candidate-information")]
[JsonDerivedType(typeof(ReceiveNominationPapers), "receive-nomination-papers")]
[JsonDerivedType(typeof(RegisterIndirectCandidate), "register-indirect-candidate")]
[JsonDerivedType(typeof(PublishIndirectCandidates), "publish-indirect-candidates")]
[JsonDerivedType(typeof(RegisterTrustedPerson), "register-trusted-person")]
[JsonDerivedType(typeof(ReleaseTrustedPerson), "release-trusted-person")]
[JsonDerivedType(typeof(RefuseIndirectCandidate), "refuse-indirect-candidate")]
[JsonDerivedType(typeof(CancelIndirectCandidate), "cancel-indirect-candidate")]
[JsonDerivedType(typeof(AppealIndirectDecision), "appeal-indirect-decision")]
[JsonDerivedType(typeof(DecideIndirectAppeal), "decide-indirect-appeal")]
[JsonDerivedType(typeof(WithdrawIndirectCandidacy), "withdraw-indirect-candidacy")]
[JsonDerivedType(typeof(RevokeIndirectNomination), "revoke-indirect-nomination")]
[JsonDerivedType(typeof(RecordIndirectDeath), "record-indirect-death")]
[JsonDerivedType(typeof(ExtendIndirectRegistration), "extend-indirect-registration")]
[JsonDerivedType(typeof(ExtendIndirectElection), "extend-indirect-election")]
[JsonDerivedType(typeof(PostElectorsList), "post-electors-list")]
[JsonDerivedType(typeof(OpenElectorsMeeting), "open-electors-meeting")]
[JsonDerivedType(typeof(CloseElectorsMeeting), "close-electors-meeting")]
[JsonDerivedType(typeof(OpenElectorsVote), "open-electors-vote")]
[JsonDerivedType(typeof(EstablishIndirectResult), "establish-indirect-result")]
[JsonDerivedType(typeof(OpenRepeatVote), "open-repeat-vote")]
[JsonDerivedType(typeof(InvalidateIndirectElection), "invalidate-indirect-election")]
[JsonDerivedType(typeof(CallRepeatIndirectElection), "call-repeat-indirect-election")]
[JsonDerivedType(typeof(RegisterIndirectAkim), "register-indirect-akim")]
[JsonDerivedType(typeof(SendAkimRegistration), "send-akim-registration")]
[JsonDerivedType(typeof(PublishIndirectResult), "publish-indirect-result")]
[JsonDerivedType(typeof(RecordAkimSpecialCheck), "record-akim-special-check")]
[JsonDerivedType(typeof(CorrectElectorsList), "correct-electors-list")]
[JsonDerivedType(typeof(CorrectElectorsPresent), "correct-electors-present")]
[JsonDerivedType(typeof(CorrectElectorsProtocol), "correct-electors-protocol")]
[JsonDerivedType(typeof(CorrectIndirectCallNotice), "correct-indirect-call-notice")]
[JsonDerivedType(typeof(CorrectIndirectCandidatesNotice), "correct-indirect-candidates-notice")]
[JsonDerivedType(typeof(CorrectIndirectResultNotice), "correct-indirect-result-notice")]
[JsonDerivedType(typeof(RecordFailedIndirectElection), "record-failed-election")]
[JsonDerivedType(typeof(DiscontinueIndirectElection), "discontinue-election")]
public abstract record IndirectElectionCommand : ICommand<IndirectElection>
{
    private protected IndirectElectionCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>Opens the case of an indirect election: there is a ground to call one.</summary>
/// <param name="Unit">The unit whose akim is elected.</param>
/// <param name="Ground">The ground and its day: the end of the term, or the early end of powers.</param>
/// <param name="KeepEdition">
/// Whether this edition governs the election also if another is in force on the day of the call. No act says; by default the day of the
/// call decides.
/// </param>
/// <param name="Cause">
/// The entry, in the journal of the term that ends or of the end of powers, that proves the ground; null where no such case is kept here.
/// </param>
/// <exception cref="ArgumentNullException">The unit or the ground is null.</exception>
public sealed record RecordIndirectGround(
    [Label("әкімі сайланатын бірлік", "единица, где избирается аким", "unit whose akim is elected")] Unit Unit,
    [Label("сайлау тағайындау негізі", "основание назначения выборов", "ground of election")] Ground Ground,
    [Label("тағайындағанда осы редакцияның сақталуы", "сохранение этой редакции при назначении", "this edition kept at call")]
    bool KeepEdition = false,
    [Label("негіз туындаған істің жазбасы", "запись дела, из которого возникло основание", "entry of case that caused ground")]
    EntryReference? Cause = null) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау тағайындау негізін тіркеу", "зафиксировать основание для выборов", "record the ground for an election");

    /// <summary>The unit whose akim is elected.</summary>
    public Unit Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));

    /// <summary>The ground and its day.</summary>
    public Ground Ground { get; } = Ground ?? throw new ArgumentNullException(nameof(Ground));
}

/// <summary>Calls the election.</summary>
/// <param name="Day">Election day.</param>
public sealed record CallIndirectElection(
    [Label("сайлау күні", "день выборов", "election day")] LocalDate Day) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлауды тағайындау", "назначить выборы", "call the election");
}

/// <summary>Tells residents the election day, of repeat elections too.</summary>
public sealed record PublishIndirectCall : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабарды тұрғындардың назарына жеткізу",
        "довести до сведения жителей сообщение о дне выборов", "tell residents the election day");
}

/// <summary>The raion akim nominates candidates with one submission.</summary>
/// <param name="Persons">The candidates, who consent in writing; together with those who stand already at least two.</param>
/// <param name="CommunityHeardOn">
/// The day on which the local community was consulted, or its assembly approved all of them; null where it was not.
/// </param>
public sealed record NominateIndirectCandidates(
    [Label("ұсынылатын адамдар", "выдвигаемые лица", "nominees")] ImmutableArray<Person> Persons,
    [Label(
        "жергілікті қоғамдастықпен консультациялар немесе келісу күні",
        "день консультаций или согласования с местным сообществом",
        "day community was heard")]
    LocalDate? CommunityHeardOn) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("кандидаттарды ұсыну", "выдвинуть кандидатов", "nominate candidates");
}

/// <summary>Records the commission's protocol on the requirements.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Unmet">What is not met; <see cref="CandidateRequirements.None"/> where everything is.</param>
public sealed record RecordCandidateRequirements(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("орындалмаған талаптар", "невыполненные требования", "requirements not met")] CandidateRequirements Unmet)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "талаптарға сәйкестік хаттамасын жасау",
        "составить протокол о соответствии требованиям",
        "draw up the protocol on the requirements");
}

/// <summary>Candidate and spouse hand in their declarations to the revenue body.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record HandInDeclarations(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("декларацияларды тапсыру", "сдать декларации", "hand in the declarations");
}

/// <summary>Records the result of the check of the declarations.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="AreTrue">Whether income and property were declared truly.</param>
public sealed record RecordDeclarationsCheck(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("декларацияланған мәліметтердің дұрыстығы", "достоверность задекларированных сведений", "declarations found true")] bool AreTrue)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "декларацияларды тексеру нәтижесін тіркеу", "внести результат проверки деклараций", "record the check of the declarations");
}

/// <summary>Asks for information about a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Source">Who is asked.</param>
public sealed record RequestCandidateInformation(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("мәлімет сұратылатын ұйым немесе орган", "запрашиваемая организация или орган", "organisation or body asked")]
    InformationSource Source) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "кандидат туралы мәлімет сұрату", "запросить сведения о кандидате", "ask for information about a candidate");
}

/// <summary>Records that the information came.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Source">Who was asked.</param>
public sealed record ReceiveCandidateInformation(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("мәлімет берген ұйым немесе орган", "ответившая организация или орган", "organisation or body that answered")]
    InformationSource Source) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "кандидат туралы мәліметті қабылдау", "принять сведения о кандидате", "receive information about a candidate");
}

/// <summary>Receives documents of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Papers">The documents; not the submission and the consent, which come with the nomination.</param>
public sealed record ReceiveNominationPapers(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("қабылданатын құжаттар", "принимаемые документы", "documents received")] NominationPapers Papers)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("құжаттарды қабылдау", "принять документы", "receive documents");
}

/// <summary>Registers a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RegisterIndirectCandidate(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("кандидатты тіркеу", "зарегистрировать кандидата", "register the candidate");
}

/// <summary>Tells residents the registered candidates.</summary>
public sealed record PublishIndirectCandidates : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "тұрғындарға кандидаттардың тіркелгені туралы хабарлау",
        "сообщить жителям о регистрации кандидатов",
        "tell residents the registered candidates");
}

/// <summary>Registers a trusted person of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsBarred">
/// Whether the person is no citizen, a deputy of a maslikhat, a member of an election commission or a political civil servant.
/// </param>
public sealed record RegisterTrustedPerson(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("сенім білдірілген адам болуға тыйым", "запрет быть доверенным лицом", "bar on being trusted person")] bool IsBarred = false)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адамды тіркеу", "зарегистрировать доверенное лицо", "register a trusted person");
}

/// <summary>Releases a trusted person, by own wish or by the candidate's decision.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record ReleaseTrustedPerson(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сенім білдірілген адамның мәртебесін тоқтату", "прекратить статус доверенного лица", "release a trusted person");
}

/// <summary>Refuses registration.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision; not empty.</param>
public sealed record RefuseIndirectCandidate(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("тіркеуден бас тарту негізі", "основание отказа в регистрации", "ground of refusal")] RegistrationGround Ground,
    [property: PersonalData]
    [Label("шешімде жазылған мән-жайлар", "изложенные в решении обстоятельства", "circumstances stated in decision")] string Reason)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("тіркеуден бас тарту", "отказать в регистрации", "refuse registration");
}

/// <summary>Cancels a registration.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision; not empty.</param>
public sealed record CancelIndirectCandidate(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("тіркеудің күшін жою негізі", "основание отмены регистрации", "ground of cancellation")] RegistrationGround Ground,
    [property: PersonalData]
    [Label("шешімде жазылған мән-жайлар", "изложенные в решении обстоятельства", "circumstances stated in decision")] string Reason)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("тіркеудің күшін жою", "отменить регистрацию", "cancel the registration");
}

/// <summary>Appeals against a refusal or cancellation; the actor is the candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record AppealIndirectDecision(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасау", "обжаловать решение", "appeal against the decision");
}

/// <summary>Decides such an appeal.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsGranted">Whether the candidate is restored.</param>
public sealed record DecideIndirectAppeal(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate,
    [Label("шағымның қанағаттандырылуы", "удовлетворение жалобы", "appeal granted")] bool IsGranted) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("шағым бойынша шешім қабылдау", "решить жалобу", "decide the appeal");
}

/// <summary>Withdraws one's candidacy in writing; the actor is the candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record WithdrawIndirectCandidacy(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("кандидатураны алып тастау", "снять свою кандидатуру", "withdraw one's candidacy");
}

/// <summary>Revokes a nomination (2017-2021); the actor is the raion akim.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RevokeIndirectNomination(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсынуды кері қайтарып алу", "отозвать представление", "revoke the nomination");
}

/// <summary>Records the death of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RecordIndirectDeath(
    [PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "кандидаттың қайтыс болғанын тіркеу", "зафиксировать смерть кандидата", "record the death of a candidate");
}

/// <summary>Extends nomination and registration, all having withdrawn before registration, or fewer than two being registered.</summary>
/// <param name="LastDay">The last day of the extension.</param>
public sealed record ExtendIndirectRegistration(
    [Label("ұсыну мен тіркеудің соңғы күні", "последний день выдвижения и регистрации", "last day of nomination and registration")]
    LocalDate LastDay) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "ұсыну мен тіркеу мерзімін ұзарту", "продлить срок выдвижения и регистрации", "extend nomination and registration");
}

/// <summary>Extends the elections, the candidates having dropped out after registration closed.</summary>
/// <param name="Day">The new election day.</param>
/// <param name="LastDay">The last day of the new nomination and registration.</param>
public sealed record ExtendIndirectElection(
    [Label("жаңа сайлау күні", "новый день выборов", "new election day")] LocalDate Day,
    [Label(
        "жаңа ұсыну мен тіркеудің соңғы күні",
        "последний день нового выдвижения и регистрации",
        "last day of new nomination and registration")]
    LocalDate LastDay) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлау мерзімін ұзарту", "продлить срок выборов", "extend the elections");
}

/// <summary>Posts the list of electors that the commission drew up on the secretary's submission.</summary>
/// <param name="Deputies">The number of deputies of the maslikhat on it, from 1.</param>
public sealed record PostElectorsList(
    [Label("тізімдегі депутаттар саны", "число депутатов в списке", "number of deputies on list")] int Deputies)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("таңдаушылар тізімін ілу", "вывесить список выборщиков", "post the list of electors");
}

/// <summary>Opens the meeting of the electors; the actor is the secretary of the maslikhat, who chairs it.</summary>
/// <param name="Present">The number of deputies present, from 0 to that on the list.</param>
/// <param name="CommissionAttends">Whether the chair and members of the commission attend.</param>
public sealed record OpenElectorsMeeting(
    [Label("қатысқан депутаттар саны", "число присутствующих депутатов", "number of deputies present")] int Present,
    [Label("комиссияның қатысуы", "присутствие комиссии", "attendance of commission")] bool CommissionAttends)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("таңдаушылар отырысын ашу", "открыть заседание выборщиков", "open the meeting of the electors");
}

/// <summary>Closes the meeting after the result was read out, and hands its minutes to the commission.</summary>
public sealed record CloseElectorsMeeting : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "таңдаушылар отырысын жабу", "закрыть заседание выборщиков", "close the meeting of the electors");
}

/// <summary>Opens the secret vote in the polling point.</summary>
public sealed record OpenElectorsVote : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("жасырын дауыс беруді ашу", "открыть тайное голосование", "open the secret vote");
}

/// <summary>Draws up the protocol on the vote, or on the repeat vote.</summary>
/// <param name="Protocol">The figures.</param>
public sealed record EstablishIndirectResult(
    [Label("дауыс беру хаттамасы", "протокол голосования", "protocol of vote")] ElectorsProtocol Protocol) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау нәтижелері туралы хаттама жасау", "составить протокол о результатах выборов", "draw up the protocol on the result");
}

/// <summary>Opens a repeat vote on election day, candidates having tied (2017-2021).</summary>
public sealed record OpenRepeatVote : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("қайта дауыс беруді ашу", "открыть повторное голосование", "open the repeat vote");
}

/// <summary>Finds the election invalid.</summary>
/// <param name="Reason">The breach that keeps the result from being certain; not empty.</param>
public sealed record InvalidateIndirectElection(
    [Label("сайлаудағы бұзушылық", "нарушение на выборах", "breach in election")] string Reason) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлауды жарамсыз деп тану", "признать выборы недействительными", "find the election invalid");
}

/// <summary>Calls repeat elections.</summary>
/// <param name="Day">Their day.</param>
public sealed record CallRepeatIndirectElection(
    [Label("қайта сайлау күні", "день повторных выборов", "day of repeat elections")] LocalDate Day) : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("қайта сайлау тағайындау", "назначить повторные выборы", "call repeat elections");
}

/// <summary>Registers the elected akim, who performs the duties until the special check is answered.</summary>
public sealed record RegisterIndirectAkim : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайланған әкімді тіркеу", "зарегистрировать избранного акима", "register the elected akim");
}

/// <summary>Sends the decision on the registration to the raion akim and the maslikhat.</summary>
public sealed record SendAkimRegistration : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркеу туралы шешімді аудан әкіміне және мәслихатқа ұсыну",
        "представить решение о регистрации акиму района и в маслихат",
        "send the decision on the registration to the raion akim and the maslikhat");
}

/// <summary>Publishes the result and the registration of the akim.</summary>
public sealed record PublishIndirectResult : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "қорытындыларды және тіркеу туралы хабарды жариялау",
        "опубликовать итоги и сообщение о регистрации",
        "publish the result and the registration");
}

/// <summary>Records the answer to the special check of the elected akim.</summary>
/// <param name="IsPositive">Whether nothing stands against the akim.</param>
public sealed record RecordAkimSpecialCheck(
    [Label("арнайы тексерудің оң нәтижелері", "положительные результаты специальной проверки", "positive special check")] bool IsPositive)
    : IndirectElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "арнайы тексеру нәтижесін тіркеу", "внести результат специальной проверки", "record the result of the special check");
}

/// <summary>Corrects a slip in the number of deputies on the list of electors.</summary>
/// <param name="Deputies">The number of deputies on the list, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectElectorsList(
    [Label("тізімдегі депутаттар саны", "число депутатов в списке", "number of deputies on list")] int Deputies,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label(
        "түзету актісі",
        "акт об исправлении",
        "act of correction")] CorrectionAct Act) : IndirectElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "таңдаушылар тізіміндегі санды түзету", "исправить число выборщиков в списке", "correct the number of electors on the list");
}

/// <summary>Corrects a slip in the number of electors present at the meeting.</summary>
/// <param name="Present">The number of deputies present, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectElectorsPresent(
    [Label("қатысқан депутаттар саны", "число присутствующих депутатов", "number of deputies present")] int Present,
    [Label(
        "түзету актісі",
        "акт об исправлении",
        "act of correction")] CorrectionAct Act) : IndirectElectionCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "отырысқа қатысқан таңдаушылар санын түзету",
        "исправить число присутствующих выборщиков",
        "correct the number of electors present");
}

/// <summary>Corrects a slip in the commission's protocol on the vote of the electors.</summary>
/// <param name="Protocol">The figures of the protocol, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectElectorsProtocol(
    [Label("дауыс беру хаттамасы", "протокол голосования", "protocol of vote")] ElectorsProtocol Protocol,
    [Label(
        "түзету актісі",
        "акт об исправлении",
        "act of correction")] CorrectionAct Act) : IndirectElectionCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау нәтижелері туралы хаттаманы түзету", "исправить протокол о результатах выборов", "correct the protocol on the result");
}

/// <summary>Corrects a slip in the day of the notice of the election day.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectIndirectCallNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label(
        "түзету актісі",
        "акт об исправлении",
        "act of correction")] CorrectionAct Act) : IndirectElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабардың күнін түзету",
        "исправить дату сообщения о дне выборов",
        "correct the day of the notice of the election day");
}

/// <summary>Corrects a slip in the day of the notice of registered candidates.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectIndirectCandidatesNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label(
        "түзету актісі",
        "акт об исправлении",
        "act of correction")] CorrectionAct Act) : IndirectElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркелген кандидаттар туралы хабардың күнін түзету",
        "исправить дату сообщения о регистрации кандидатов",
        "correct the day of the notice of registered candidates");
}

/// <summary>Corrects a slip in the day on which the result was published.</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectIndirectResultNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label(
        "түзету актісі",
        "акт об исправлении",
        "act of correction")] CorrectionAct Act) : IndirectElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қорытындылар жарияланған күнді түзету",
        "исправить дату опубликования итогов",
        "correct the day on which the result was published");
}
