using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct.Ballots;
using SelfGov.Elections.Direct.Polls;
using SelfGov.Journal.Json;
using SelfGov.Kazakhstan;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Direct;

/// <summary>
/// A command about an election. The commands are a closed family: these, by the names under which other programs give them.
/// </summary>
[JsonDerivedType(typeof(RecordGround), "record-ground")]
[JsonDerivedType(typeof(CallElection), "call-election")]
[JsonDerivedType(typeof(PublishCall), "publish-call")]
[JsonDerivedType(typeof(NominateByParty), "nominate-by-party")]
[JsonDerivedType(typeof(NominateSelf), "nominate-self")]
[JsonDerivedType(typeof(NominateByHigherAkim), "nominate-by-higher-akim")]
[JsonDerivedType(typeof(ExtendNomination), "extend-nomination")]
[JsonDerivedType(typeof(StartEligibilityCheck), "start-eligibility-check")]
[JsonDerivedType(typeof(RecordEligibility), "record-eligibility")]
[JsonDerivedType(typeof(IssueSignatureSheets), "issue-signature-sheets")]
[JsonDerivedType(typeof(HandInSignatures), "hand-in-signatures")]
[JsonDerivedType(typeof(RecordSignatureCheck), "record-signature-check")]
[JsonDerivedType(typeof(ReceiveDocuments), "receive-documents")]
[JsonDerivedType(typeof(PayFee), "pay-fee")]
[JsonDerivedType(typeof(StartSpecialCheck), "start-special-check")]
[JsonDerivedType(typeof(RecordSpecialCheck), "record-special-check")]
[JsonDerivedType(typeof(RecordDeclarationCheck), "record-declaration-check")]
[JsonDerivedType(typeof(RegisterCandidate), "register-candidate")]
[JsonDerivedType(typeof(RefuseRegistration), "refuse-registration")]
[JsonDerivedType(typeof(CancelRegistration), "cancel-registration")]
[JsonDerivedType(typeof(AppealRegistrationDecision), "appeal-registration-decision")]
[JsonDerivedType(typeof(DecideRegistrationAppeal), "decide-registration-appeal")]
[JsonDerivedType(typeof(PublishCandidates), "publish-candidates")]
[JsonDerivedType(typeof(WithdrawCandidacy), "withdraw-candidacy")]
[JsonDerivedType(typeof(RevokeNomination), "revoke-nomination")]
[JsonDerivedType(typeof(RecordDeath), "record-death")]
[JsonDerivedType(typeof(WarnCandidate), "warn-candidate")]
[JsonDerivedType(typeof(PostponeElection), "postpone-election")]
[JsonDerivedType(typeof(ReopenNomination), "reopen-nomination")]
[JsonDerivedType(typeof(ChangeVotingHours), "change-voting-hours")]
[JsonDerivedType(typeof(HandOverVoterList), "hand-over-voter-list")]
[JsonDerivedType(typeof(ClosePrecinctEarly), "close-precinct-early")]
[JsonDerivedType(typeof(FileProtocol), "file-protocol")]
[JsonDerivedType(typeof(OrderRecount), "order-recount")]
[JsonDerivedType(typeof(InvalidatePrecinct), "invalidate-precinct")]
[JsonDerivedType(typeof(EstablishResults), "establish-results")]
[JsonDerivedType(typeof(CallRepeatVoting), "call-repeat-voting")]
[JsonDerivedType(typeof(InvalidateElection), "invalidate-election")]
[JsonDerivedType(typeof(AppealInvalidation), "appeal-invalidation")]
[JsonDerivedType(typeof(DecideInvalidationAppeal), "decide-invalidation-appeal")]
[JsonDerivedType(typeof(CallRepeatElection), "call-repeat-election")]
[JsonDerivedType(typeof(OpenRepeatNomination), "open-repeat-nomination")]
[JsonDerivedType(typeof(PublishResults), "publish-results")]
[JsonDerivedType(typeof(GiveUpDuties), "give-up-duties")]
[JsonDerivedType(typeof(RegisterAkim), "register-akim")]
[JsonDerivedType(typeof(RefundFee), "refund-fee")]
[JsonDerivedType(typeof(CorrectVoterList), "correct-voter-list")]
[JsonDerivedType(typeof(CorrectSignatureSheets), "correct-signature-sheets")]
[JsonDerivedType(typeof(CorrectSignatureCheck), "correct-signature-check")]
[JsonDerivedType(typeof(CorrectProtocol), "correct-protocol")]
[JsonDerivedType(typeof(CorrectCallNotice), "correct-call-notice")]
[JsonDerivedType(typeof(CorrectCandidatesNotice), "correct-candidates-notice")]
[JsonDerivedType(typeof(CorrectResultsNotice), "correct-results-notice")]
[JsonDerivedType(typeof(ChangeVoterList), "change-voter-list")]
[JsonDerivedType(typeof(RecordHomeVotingRequests), "record-home-voting-requests")]
[JsonDerivedType(typeof(RecountAtRequest), "recount-at-request")]
[JsonDerivedType(typeof(CorrectVoterListChange), "correct-voter-list-change")]
[JsonDerivedType(typeof(CorrectHomeVotingRequests), "correct-home-voting-requests")]
[JsonDerivedType(typeof(DeclineOffice), "decline-office")]
[JsonDerivedType(typeof(RecordFailedElection), "record-failed-election")]
[JsonDerivedType(typeof(DiscontinueElection), "discontinue-election")]
[JsonDerivedType(typeof(ApproveBallot), "approve-ballot")]
[JsonDerivedType(typeof(OrderBallots), "order-ballots")]
[JsonDerivedType(typeof(DeliverBallots), "deliver-ballots")]
[JsonDerivedType(typeof(PostProtocol), "post-protocol")]
[JsonDerivedType(typeof(TakeDownProtocol), "take-down-protocol")]
[JsonDerivedType(typeof(IssueCandidateCertificate), "issue-candidate-certificate")]
[JsonDerivedType(typeof(IssueAkimCertificate), "issue-akim-certificate")]
[JsonDerivedType(typeof(NameCommission), "name-commission")]
public abstract record ElectionCommand : ICommand<AkimElection>
{
    private protected ElectionCommand()
    {
    }

    /// <summary>The name of the type, and nothing of its data: a command may hold personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>A command about one candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public abstract record CandidateCommand(
    [property: PartKey, Label("кандидат", "кандидат", "candidate")] CandidateId Candidate) : ElectionCommand;

/// <summary>Opens the case of an election: there is a ground to call one (art. 113-1(1)).</summary>
/// <param name="Unit">The unit that elects.</param>
/// <param name="Ground">The ground and its day.</param>
/// <param name="KeepEdition">
/// Whether this edition governs the election also if another is in force on the day of the call. No act says; by default the day of the
/// call decides.
/// </param>
/// <param name="Cause">
/// The entry, in the journal of the term that ends, of the end of powers or of the election that failed, that proves the ground; null where
/// no such case is kept here.
/// </param>
/// <exception cref="ArgumentNullException">The unit or the ground is null.</exception>
public sealed record RecordGround(
    [Label("әкімі сайланатын бірлік", "единица, где избирается аким", "unit whose akim is elected")] Unit Unit,
    [Label("сайлау тағайындау негізі", "основание назначения выборов", "ground of election")] Ground Ground,
    [Label("тағайындағанда осы редакцияның сақталуы", "сохранение этой редакции при назначении", "this edition kept at call")]
    bool KeepEdition = false,
    [Label("негіз туындаған істің жазбасы", "запись дела, из которого возникло основание", "entry of case that caused ground")]
    EntryReference? Cause = null) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау тағайындау негізін тіркеу", "зафиксировать основание для выборов", "record the ground for an election");

    /// <summary>The unit that elects.</summary>
    public Unit Unit { get; } = Unit ?? throw new ArgumentNullException(nameof(Unit));

    /// <summary>The ground and its day.</summary>
    public Ground Ground { get; } = Ground ?? throw new ArgumentNullException(nameof(Ground));
}

/// <summary>Calls the election (art. 113-1(2)-(3)).</summary>
/// <param name="Day">Election day.</param>
/// <param name="MinimumWage">The minimum wage in force on 1 January of the year, which measures the fee (art. 113-5(2)).</param>
/// <param name="NominationCloses">The close of nomination in local time, where the call fixes it otherwise (art. 113-3(5)).</param>
/// <param name="RegistrationCloses">The close of registration in local time, where the call fixes it otherwise (art. 113-5(14)).</param>
public sealed record CallElection(
    [Label("сайлау күні", "день выборов", "election day")] LocalDate Day,
    [Label("1 қаңтардағы ең төмен жалақы", "минимальная заработная плата на 1 января", "minimum wage on 1 January")] Money MinimumWage,
    [Label("ұсынудың аяқталуы", "окончание выдвижения", "close of nomination")] LocalDateTime? NominationCloses = null,
    [Label("тіркеудің аяқталуы", "окончание регистрации", "close of registration")] LocalDateTime? RegistrationCloses = null)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлауды тағайындау", "назначить выборы", "call the election");
}

/// <summary>Publishes the notice of the election day (art. 113-1(4)).</summary>
public sealed record PublishCall : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабарды жариялау", "опубликовать сообщение о дне выборов", "publish the notice of the election day");
}

/// <summary>What is known of a nominee's other candidacies (art. 113-3(4)).</summary>
/// <param name="InAnotherDistrict">Whether the person stands for akim in another district.</param>
/// <param name="ForMaslikhat">Whether the person stands for a maslikhat.</param>
public sealed record OtherCandidacies(
    [Label("басқа округте ұсынылуы", "выдвижение в другом округе", "candidacy in another district")] bool InAnotherDistrict = false,
    [Label("мәслихат депутаттығына ұсынылуы", "выдвижение в депутаты маслихата", "candidacy for a maslikhat")] bool ForMaslikhat = false);

/// <summary>A party's branch nominates one of the party's members (art. 113-3(1)-(3)); the actor is the party.</summary>
/// <param name="Person">The nominee.</param>
/// <param name="Other">The nominee's other candidacies.</param>
/// <exception cref="ArgumentNullException">The person is null.</exception>
public sealed record NominateByParty(
    [Label("ұсынылатын адам", "выдвигаемое лицо", "nominee")] Person Person,
    [Label("басқа сайлауларда ұсынылуы", "выдвижение на других выборах", "other candidacies")] OtherCandidacies? Other = null)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "саяси партиядан кандидат ұсыну", "выдвинуть кандидата от политической партии", "nominate a party's candidate");

    /// <summary>The nominee.</summary>
    public Person Person { get; } = Person ?? throw new ArgumentNullException(nameof(Person));
}

/// <summary>A citizen states the intent to stand (art. 113-3(1)); the actor is the citizen.</summary>
/// <param name="Person">The citizen.</param>
/// <param name="Other">The citizen's other candidacies.</param>
/// <exception cref="ArgumentNullException">The person is null.</exception>
public sealed record NominateSelf(
    [Label("өзін-өзі ұсынатын азамат", "гражданин, выдвигающий себя", "self-nominated citizen")] Person Person,
    [Label("басқа сайлауларда ұсынылуы", "выдвижение на других выборах", "other candidacies")] OtherCandidacies? Other = null)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("өзін-өзі ұсыну", "выдвинуть себя", "nominate oneself");

    /// <summary>The citizen.</summary>
    public Person Person { get; } = Person ?? throw new ArgumentNullException(nameof(Person));
}

/// <summary>The higher akim nominates whom two candidates are lacking (art. 113-3(6)).</summary>
/// <param name="Person">The nominee.</param>
/// <param name="AssemblyAgrees">Whether the local community assembly agreed.</param>
/// <param name="Other">The nominee's other candidacies.</param>
/// <exception cref="ArgumentNullException">The person is null.</exception>
public sealed record NominateByHigherAkim(
    [Label("ұсынылатын адам", "выдвигаемое лицо", "nominee")] Person Person,
    [Label("жергілікті қоғамдастық жиналысының келісімі", "согласие собрания местного сообщества", "consent of local community assembly")]
    bool AssemblyAgrees,
    [Label("басқа сайлауларда ұсынылуы", "выдвижение на других выборах", "other candidacies")] OtherCandidacies? Other = null)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жоғары тұрған әкім ретінде кандидат ұсыну", "выдвинуть кандидата в качестве вышестоящего акима", "nominate as the higher akim");

    /// <summary>The nominee.</summary>
    public Person Person { get; } = Person ?? throw new ArgumentNullException(nameof(Person));
}

/// <summary>Extends nomination, fewer than two being nominated (art. 113-3(6)).</summary>
/// <param name="LastDay">The last day of the extension.</param>
public sealed record ExtendNomination(
    [Label("ұзартылған ұсынудың соңғы күні", "последний день продлённого выдвижения", "last day of extended nomination")] LocalDate LastDay)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсыну мерзімін ұзарту", "продлить срок выдвижения", "extend nomination");
}

/// <summary>Sends a candidate's papers to the civil service agency (art. 113-2).</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record StartEligibilityCheck(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "құжаттарды мемлекеттік қызмет істері жөніндегі уәкілетті органға жіберу",
        "направить документы в уполномоченный орган по делам государственной службы",
        "send the papers to the civil service agency");
}

/// <summary>Records the answer of the civil service agency (art. 113-2).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="MeetsRequirements">Whether the candidate meets the requirements.</param>
public sealed record RecordEligibility(
    CandidateId Candidate,
    [Label("талаптарға сәйкестік", "соответствие требованиям", "requirements met")] bool MeetsRequirements)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "талаптарға сәйкестігін белгілеу", "установить соответствие требованиям", "record whether the requirements are met");
}

/// <summary>Issues signature sheets to a self-nominee (art. 113-4(3)).</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record IssueSignatureSheets(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("қол қою парақтарын беру", "выдать подписные листы", "issue signature sheets");
}

/// <summary>Hands in the signature sheets (art. 113-4).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Signatures">The number of signatures on them, from 1.</param>
public sealed record HandInSignatures(
    CandidateId Candidate,
    [Label("тапсырылған қолдар саны", "число сданных подписей", "number of signatures handed in")] int Signatures)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("қол қою парақтарын тапсыру", "сдать подписные листы", "hand in the signature sheets");
}

/// <summary>Records the protocol on the check of signatures (art. 113-4).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Valid">The number found valid, from 0 to the number handed in; checking may stop at the needed number.</param>
/// <param name="Settlements">The number of settlements that they represent, from 0 to the number in the district.</param>
public sealed record RecordSignatureCheck(
    CandidateId Candidate,
    [Label("дұрыстығы анықталған қолдар саны", "число достоверных подписей", "number of valid signatures")] int Valid,
    [Label("қол қойылған елді мекендер саны", "число населённых пунктов с подписями", "number of settlements with signatures")]
    int Settlements = 1) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "қолдарды тексеру хаттамасын тіркеу", "внести протокол проверки подписей", "record the protocol on the signatures");
}

/// <summary>Receives documents of a candidate (art. 113-5(5)-(7)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Documents">
/// The documents; not <see cref="CandidateDocuments.SignatureProtocol"/> or <see cref="CandidateDocuments.FeeReceipt"/>, which come of
/// their own.
/// </param>
public sealed record ReceiveDocuments(
    CandidateId Candidate,
    [Label("қабылданатын құжаттар", "принимаемые документы", "documents received")] CandidateDocuments Documents)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("құжаттарды қабылдау", "принять документы", "receive documents");
}

/// <summary>Records the payment of the election fee (art. 113-5(2)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Amount">The amount paid.</param>
public sealed record PayFee(
    CandidateId Candidate,
    [Label("сайлау жарнасының мөлшері", "размер избирательного взноса", "amount of election fee")] Money Amount)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("сайлау жарнасын енгізу", "внести избирательный взнос", "pay the election fee");
}

/// <summary>Sends a candidate's papers to the special check (art. 113-5(4)).</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record StartSpecialCheck(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "құжаттарды арнайы тексеруге жіберу", "направить документы на специальную проверку", "send the papers to the special check");
}

/// <summary>Records the result of the special check (art. 113-5(4)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsPositive">Whether nothing stands against the candidate.</param>
public sealed record RecordSpecialCheck(
    CandidateId Candidate,
    [Label("арнайы тексерудің оң нәтижелері", "положительные результаты специальной проверки", "positive special check")] bool IsPositive)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "арнайы тексеру нәтижесін тіркеу", "внести результат специальной проверки", "record the result of the special check");
}

/// <summary>Records the result of the check of the declarations (art. 113-5(3)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsTrue">Whether assets and liabilities were declared truly.</param>
public sealed record RecordDeclarationCheck(
    CandidateId Candidate,
    [Label("декларацияланған мәліметтердің дұрыстығы", "достоверность задекларированных сведений", "declaration found true")] bool IsTrue)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "декларацияларды тексеру нәтижесін тіркеу", "внести результат проверки деклараций", "record the check of the declarations");
}

/// <summary>Registers a candidate (art. 113-5).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="ElectedInARow">How many times in a row the person was elected akim of this unit before.</param>
/// <param name="HasUnspentConviction">Whether the person has an unspent conviction (art. 4(4)1)).</param>
/// <param name="HasCorruptionGuilt">Whether a court found the person guilty of corruption (art. 4(4)2)).</param>
public sealed record RegisterCandidate(
    CandidateId Candidate,
    [property: PersonalData]
    [Label("бұған дейін қатарынан сайлану саны", "число прежних избраний подряд", "times elected in a row before")] int ElectedInARow = 0,
    [property: PersonalData]
    [Label(
        "жойылмаған немесе алынбаған сотталғандық",
        "непогашенная или неснятая судимость",
        "unspent conviction")] bool HasUnspentConviction = false,
    [property: PersonalData]
    [Label(
        "сыбайлас жемқорлық қылмыс немесе құқық бұзушылық үшін сот таныған кінә",
        "признанная судом вина в коррупционном преступлении или правонарушении",
        "guilt of corruption found by a court")]
    bool HasCorruptionGuilt = false) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидатты тіркеу", "зарегистрировать кандидата", "register the candidate");
}

/// <summary>Refuses registration (art. 113-5(11)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision; not empty.</param>
public sealed record RefuseRegistration(
    CandidateId Candidate,
    [Label("тіркеуден бас тарту негізі", "основание отказа в регистрации", "ground of refusal")] RegistrationGround Ground,
    [property: PersonalData]
    [Label("шешімде жазылған мән-жайлар", "изложенные в решении обстоятельства", "circumstances stated in decision")] string Reason)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеуден бас тарту", "отказать в регистрации", "refuse registration");
}

/// <summary>Cancels a registration (art. 113-5(11)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Ground">The ground.</param>
/// <param name="Reason">The circumstances, in the words of the decision; not empty.</param>
public sealed record CancelRegistration(
    CandidateId Candidate,
    [Label("тіркеудің күшін жою негізі", "основание отмены регистрации", "ground of cancellation")] RegistrationGround Ground,
    [property: PersonalData]
    [Label("шешімде жазылған мән-жайлар", "изложенные в решении обстоятельства", "circumstances stated in decision")] string Reason)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("тіркеудің күшін жою", "отменить регистрацию", "cancel the registration");
}

/// <summary>Appeals against a refusal or cancellation (art. 113-5(13)).</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record AppealRegistrationDecision(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("шешімге шағым жасау", "обжаловать решение", "appeal against the decision");
}

/// <summary>Decides such an appeal (art. 113-5(13)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsGranted">Whether the candidate is restored.</param>
public sealed record DecideRegistrationAppeal(
    CandidateId Candidate,
    [Label("шағымның қанағаттандырылуы", "удовлетворение жалобы", "appeal granted")] bool IsGranted) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("шағым бойынша шешім қабылдау", "решить жалобу", "decide the appeal");
}

/// <summary>Publishes the notice of registered candidates (art. 113-5(9)).</summary>
public sealed record PublishCandidates : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркелген кандидаттар туралы хабарды жариялау",
        "опубликовать сообщение о регистрации кандидатов",
        "publish the notice of registered candidates");
}

/// <summary>Withdraws one's candidacy (art. 113-6(1)); the actor is the candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record WithdrawCandidacy(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидатураны алып тастау", "снять свою кандидатуру", "withdraw one's candidacy");
}

/// <summary>Revokes a nomination (art. 113-6(2)); the actor is the nominator.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RevokeNomination(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("ұсыну туралы шешімнің күшін жою", "отменить решение о выдвижении", "revoke the nomination");
}

/// <summary>Records the death of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RecordDeath(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new(
        "кандидаттың қайтыс болғанын тіркеу", "зафиксировать смерть кандидата", "record the death of a candidate");
}

/// <summary>Warns a candidate for a breach (art. 50(4)).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Reason">The breach; not empty.</param>
public sealed record WarnCandidate(
    CandidateId Candidate,
    [property: PersonalData]
    [Label("кандидаттың бұзушылығы", "нарушение, допущенное кандидатом", "breach by candidate")] string Reason)
    : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидатқа ескерту жасау", "вынести предупреждение кандидату", "warn the candidate");
}

/// <summary>Moves the election, fewer than two candidates being left (art. 113-7).</summary>
/// <param name="Day">The new election day.</param>
public sealed record PostponeElection(
    [Label("жаңа сайлау күні", "новый день выборов", "new election day")] LocalDate Day) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлау мерзімін ұзарту", "продлить срок выборов", "postpone the election");
}

/// <summary>Opens nomination again after a postponement (art. 113-7(3)).</summary>
/// <param name="NominationCloses">The new close of nomination, local time.</param>
/// <param name="RegistrationCloses">The new close of registration, local time.</param>
public sealed record ReopenNomination(
    [Label("жаңа ұсынудың аяқталуы", "окончание нового выдвижения", "close of new nomination")] LocalDateTime NominationCloses,
    [Label("жаңа тіркеудің аяқталуы", "окончание новой регистрации", "close of new registration")] LocalDateTime RegistrationCloses)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("ұсынуды қайта ашу", "вновь открыть выдвижение", "open nomination again");
}

/// <summary>Changes the voting hours, in the whole district or in single precincts (art. 38(1)).</summary>
/// <param name="Hours">The new hours.</param>
/// <param name="Precincts">The numbers of the precincts whose hours they are; null for the whole district.</param>
public sealed record ChangeVotingHours(
    [Label("жаңа дауыс беру уақыты", "новое время голосования", "new voting hours")] VotingHours Hours,
    [property: JsonConverter(typeof(OptionalValueListConverter<int>))]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("уақыты өзгеретін учаскелер", "участки с новым временем", "precincts with new hours")] ValueList<int>? Precincts = null)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("дауыс беру уақытын өзгерту", "изменить время голосования", "change the voting hours");
}

/// <summary>Hands the list of voters to a precinct commission (arts 24(5), 26-1(1)).</summary>
/// <param name="Precinct">The number of the precinct, from 1.</param>
/// <param name="Voters">The number of voters on the list, from 1.</param>
/// <param name="Kind">Where the precinct is formed (art. 23(3)).</param>
public sealed record HandOverVoterList(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("тізімдегі сайлаушылар саны", "число избирателей в списке", "number of voters on list")] int Voters,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [Label("учаске түрі", "вид участка", "kind of precinct")] PrecinctKind Kind = PrecinctKind.Ordinary) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлаушылар тізімін учаскелік комиссияға тапсыру",
        "передать список избирателей участковой комиссии",
        "hand the list of voters to a precinct commission");
}

/// <summary>Closes a precinct early, all voters on its list having voted (art. 38(3)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Voted">How many of its voters have voted.</param>
public sealed record ClosePrecinctEarly(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("дауыс берген сайлаушылар саны", "число проголосовавших избирателей", "number of voters who voted")] int Voted)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскеде дауыс беруді мерзімінен бұрын аяқталды деп жариялау",
        "объявить голосование на участке законченным досрочно",
        "close a precinct early");
}

/// <summary>Files the protocol of a precinct (arts 43, 113-8(1)).</summary>
/// <param name="Protocol">The figures.</param>
public sealed record FileProtocol(
    [Label(
        "учаскелік комиссия хаттамасы",
        "протокол участковой комиссии",
        "protocol of precinct")] PrecinctProtocol Protocol) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскелік комиссия хаттамасын жеткізу",
        "доставить протокол участковой комиссии",
        "file the protocol of a precinct");
}

/// <summary>Orders a recount in a precinct (art. 43(9)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record OrderRecount([Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("дауыстарды қайта санауды тағайындау", "назначить повторный подсчёт", "order a recount");
}

/// <summary>Finds the vote in a precinct invalid (art. 44(2-1)); before 2026, cancels what its commission decided (art. 14.3)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Reason">The breach; not empty.</param>
/// <param name="SubmittedOn">The day of the lower commission's submission, which art. 44(2-1) asks for; null where there is none.</param>
public sealed record InvalidatePrecinct(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("учаскедегі бұзушылық", "нарушение на участке", "breach in precinct")] string Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Label("төмен тұрған комиссия ұсынуының күні", "день представления нижестоящей комиссии", "day of lower commission's submission")]
    LocalDate? SubmittedOn = null) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскеде сайлау өткізуді жарамсыз деп тану",
        "признать проведение выборов на участке недействительным",
        "find the vote in a precinct invalid");
}

/// <summary>Establishes the result on the protocols of all precincts (art. 113-10).</summary>
public sealed record EstablishResults : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлау қорытындыларын анықтау", "установить итоги выборов", "establish the result");
}

/// <summary>Calls a repeat voting, candidates having tied (art. 113-9(1)-(2) since 2026).</summary>
/// <param name="Day">The day of the repeat voting.</param>
public sealed record CallRepeatVoting(
    [Label("қайта дауыс беру күні", "день повторного голосования", "day of repeat voting")] LocalDate Day) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("қайта дауыс беруді тағайындау", "назначить повторное голосование", "call a repeat voting");
}

/// <summary>Finds the election invalid and refuses to register the akim (art. 113-11(2)).</summary>
/// <param name="Reason">The breach; not empty.</param>
public sealed record InvalidateElection(
    [Label("сайлаудағы бұзушылық", "нарушение на выборах", "breach in election")] string Reason) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайлауды жарамсыз деп тану", "признать выборы недействительными", "find the election invalid");
}

/// <summary>Appeals against that finding (art. 113-11(2)); the actor is the candidate.</summary>
/// <param name="Appellant">The candidate.</param>
public sealed record AppealInvalidation(
    [Label(
        "шағым жасайтын кандидат",
        "кандидат, подающий жалобу",
        "candidate who appeals")] CandidateId Appellant) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "жарамсыз деп тануға шағым жасау", "обжаловать признание недействительными", "appeal against invalidity");
}

/// <summary>Decides that appeal (art. 113-11(2)).</summary>
/// <param name="IsGranted">Whether the election is valid after all.</param>
public sealed record DecideInvalidationAppeal(
    [Label("шағымның қанағаттандырылуы", "удовлетворение жалобы", "appeal granted")] bool IsGranted) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("шағым бойынша шешім қабылдау", "решить жалобу", "decide the appeal");
}

/// <summary>Calls repeat elections (art. 113-9).</summary>
/// <param name="Day">The day of the repeat elections.</param>
public sealed record CallRepeatElection(
    [Label("қайта сайлау күні", "день повторных выборов", "day of repeat elections")] LocalDate Day) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("қайта сайлау тағайындау", "назначить повторные выборы", "call repeat elections");
}

/// <summary>Opens nomination for repeat elections, in the terms that the commission sets (art. 113-9).</summary>
/// <param name="NominationCloses">The close of nomination, local time.</param>
/// <param name="RegistrationCloses">The close of registration, local time.</param>
public sealed record OpenRepeatNomination(
    [Label("ұсынудың аяқталуы", "окончание выдвижения", "close of nomination")] LocalDateTime NominationCloses,
    [Label("тіркеудің аяқталуы", "окончание регистрации", "close of registration")] LocalDateTime RegistrationCloses)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "қайта сайлауға ұсынуды ашу", "открыть выдвижение на повторные выборы", "open nomination for repeat elections");
}

/// <summary>Publishes the result (art. 44(4)3)).</summary>
public sealed record PublishResults : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("қорытындыларды жариялау", "опубликовать итоги", "publish the result");
}

/// <summary>The elected person gives up incompatible duties in writing (art. 45); the actor is that person.</summary>
public sealed record GiveUpDuties : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "сыйыспайтын міндеттерін доғару туралы өтініш",
        "заявление о сложении несовместимых обязанностей",
        "give up incompatible duties");
}

/// <summary>Registers the elected akim; the powers begin (art. 113-11(1)).</summary>
public sealed record RegisterAkim : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("сайланған әкімді тіркеу", "зарегистрировать избранного акима", "register the elected akim");
}

/// <summary>Pays a fee back (art. 113-5(2)).</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record RefundFee(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("сайлау жарнасын қайтару", "вернуть избирательный взнос", "pay the fee back");
}

/// <summary>Corrects a slip in the number of voters on the list of a precinct (arts 24(5), 26-1(1)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Voters">The number of voters on the list, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectVoterList(
    [Label("учаске нөмірі", "номер участка", "precinct number")] int Precinct,
    [Label("тізімдегі сайлаушылар саны", "число избирателей в списке", "number of voters on list")] int Voters,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлаушылар тізіміндегі санды түзету", "исправить число избирателей в списке", "correct the number of voters on a list");
}

/// <summary>Corrects a slip in the number of signatures handed in (art. 113-4).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Signatures">The number of signatures on the sheets, as it should read.</param>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSignatureSheets(
    CandidateId Candidate,
    [Label("тапсырылған қолдар саны", "число сданных подписей", "number of signatures handed in")] int Signatures,
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act)
    : CandidateCommand(Candidate), IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тапсырылған қолдар санын түзету", "исправить число сданных подписей", "correct the number of signatures handed in");
}

/// <summary>Corrects a slip in the protocol on the check of signatures (art. 113-4).</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Valid">The number found valid, as it should read.</param>
/// <param name="Settlements">The number of settlements that they represent, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectSignatureCheck(
    CandidateId Candidate,
    [Label("дұрыстығы анықталған қолдар саны", "число достоверных подписей", "number of valid signatures")] int Valid,
    [Label("қол қойылған елді мекендер саны", "число населённых пунктов с подписями", "number of settlements with signatures")]
    int Settlements,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act)
    : CandidateCommand(Candidate), ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қолдарды тексеру хаттамасын түзету", "исправить протокол проверки подписей", "correct the protocol on the signatures");
}

/// <summary>Corrects a slip in the protocol of a precinct (arts 43, 113-8(1)).</summary>
/// <param name="Protocol">The figures of the protocol, as it should read.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectProtocol(
    [Label("учаскелік комиссия хаттамасы", "протокол участковой комиссии", "protocol of precinct")] PrecinctProtocol Protocol,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "учаскелік комиссия хаттамасын түзету",
        "исправить протокол участковой комиссии",
        "correct the protocol of a precinct");
}

/// <summary>Corrects a slip in the day of the notice of the election day (art. 113-1(4)).</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectCallNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлау күні туралы хабардың күнін түзету",
        "исправить дату сообщения о дне выборов",
        "correct the day of the notice of the election day");
}

/// <summary>Corrects a slip in the day of the notice of registered candidates (art. 113-5(9)).</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectCandidatesNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тіркелген кандидаттар туралы хабардың күнін түзету",
        "исправить дату сообщения о регистрации кандидатов",
        "correct the day of the notice of registered candidates");
}

/// <summary>Corrects a slip in the day on which the result was published (art. 44(4)3)).</summary>
/// <param name="Day">The day of it, as it should read: the one recorded, where that was right.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record CorrectResultsNotice(
    [Label("түзетілген күн", "исправленный день", "corrected day")] LocalDate Day,
    [Label("түзету актісі", "акт об исправлении", "act of correction")] CorrectionAct Act) : ElectionCommand, IDayCorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "қорытындылар жарияланған күнді түзету",
        "исправить дату опубликования итогов",
        "correct the day on which the result was published");
}
