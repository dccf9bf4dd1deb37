using System.Collections.Immutable;
using SelfGov.Contract;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;

namespace SelfGov.Elections.Direct.Ballots;

/// <summary>Approves the text of the ballot, or changes it when a candidate is gone or back (arts 14 7), 37(1)-(2)).</summary>
/// <param name="Order">The candidates in the order of the ballot, by the Kazakh alphabet.</param>
/// <param name="HasAgainstAll">Whether the line "Against all" is there.</param>
/// <param name="IsInBothLanguages">Whether it is printed in Kazakh and in Russian.</param>
public sealed record ApproveBallot(
    [Label("бюллетеньдегі кандидаттар реті", "порядок кандидатов в бюллетене", "order of candidates on ballot")]
    ImmutableArray<CandidateId> Order,
    [Label("«Бәріне қарсымын» деген жол", "строка «Против всех»", "line against all")] bool HasAgainstAll,
    [Label("мемлекеттік және орыс тілдерінде", "на государственном и русском языках", "in Kazakh and Russian")] bool IsInBothLanguages)
    : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("бюллетень мәтінін белгілеу", "утвердить текст бюллетеня", "approve the text of the ballot");
}

/// <summary>Orders the ballots (art. 37(2)).</summary>
/// <param name="Number">The number of ballots, the reserve included.</param>
public sealed record OrderBallots(
    [Label("бюллетеньдер саны", "число бюллетеней", "number of ballots")] int Number) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("бюллетеньдерге тапсырыс беру", "заказать бюллетени", "order the ballots");
}

/// <summary>Delivers the ballots to a precinct commission (art. 37(3)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Ballots">The number of ballots, the reserve included.</param>
public sealed record DeliverBallots(
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct,
    [Label("бюллетеньдер саны", "число бюллетеней", "number of ballots")] int Ballots) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("бюллетеньдерді жеткізу", "доставить бюллетени", "deliver the ballots");
}

/// <summary>Posts a copy of the precinct's protocol (art. 43(8)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record PostProtocol(
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("хаттама көшірмесін ілу", "вывесить копию протокола", "post a copy of the protocol");
}

/// <summary>Takes the copy of the protocol down (art. 43(8)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
public sealed record TakeDownProtocol(
    [Label("учаске нөмірі", "номер участка", "number of precinct")] int Precinct) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new(
        "ілінген хаттама көшірмесін алып тастау",
        "снять вывешенную копию протокола",
        "take the copy of the protocol down");
}

/// <summary>Gives a registered candidate a certificate (art. 113-5(10)).</summary>
/// <param name="Candidate">The candidate.</param>
public sealed record IssueCandidateCertificate(CandidateId Candidate) : CandidateCommand(Candidate), INamed
{
    static Words INamed.Text { get; } = new("кандидатқа куәлік беру", "выдать удостоверение кандидату", "give the candidate a certificate");
}

/// <summary>Gives the akim a certificate (art. 46(3)2)).</summary>
public sealed record IssueAkimCertificate : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("әкімге куәлік беру", "выдать удостоверение акиму", "give the akim a certificate");
}

/// <summary>Names the commission that holds the election: its case, or where it is not kept here the decision that formed it.</summary>
/// <param name="Commission">An entry of its journal; null where it is not kept here.</param>
/// <param name="Paper">The decision that formed it, which is stated and not proved; null where the entry is named.</param>
public sealed record NameCommission(
    [Label("комиссия ісінің жазбасы", "запись дела комиссии", "entry of commission's case")] EntryReference? Commission = null,
    [Label("комиссия құрамын қалыптастыру туралы шешім", "решение о формировании состава комиссии", "decision that formed commission")]
    PaperReference? Paper = null) : ElectionCommand, INamed
{
    static Words INamed.Text { get; } = new("комиссияның ісін атау", "назвать дело комиссии", "name the case of the commission");
}
