using NodaTime;
using SelfGov.Contract;
using SelfGov.Elections.Direct.Steps;
using SelfGov.Law;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct;

/// <summary>Why an election brought no akim, so that a new one has to be called. No act names these; see <c>docs/law/gaps.md</c>.</summary>
public enum ElectionFailure
{
    /// <summary>Fewer than two candidates were left, and the election was not moved in time (art. 113-7).</summary>
    [Label("кандидаттар екеуден аз", "менее двух кандидатов", "fewer than two candidates")]
    TooFewCandidates,

    /// <summary>Candidates tied, and no further vote is lawful (art. 113-9).</summary>
    [Label("дауыстар тең қалды", "равенство голосов не разрешено", "tie not resolved")]
    TieUnresolved,

    /// <summary>The election is invalid, and the time for repeat elections is over (art. 113-9).</summary>
    [Label("қайта сайлау мерзімі өтті", "срок повторных выборов истёк", "time for repeat elections over")]
    RepeatTimeOver,

    /// <summary>The elected person died, declined the office, or did not give up incompatible duties in time (art. 45).</summary>
    [Label("сайланған адам қызметке кіріспейді", "избранный не вступает в должность", "elected person does not take office")]
    ElectedGone,
}

/// <summary>Why an election goes no further and no other follows from it. No act names these; see <c>docs/law/gaps.md</c>.</summary>
public enum DiscontinuationGround
{
    /// <summary>The unit was abolished or joined to another: elections are held in the newly formed unit only (art. 113-1(1)).</summary>
    [Label("бірлік таратылды немесе қосылды", "единица упразднена или присоединена", "unit abolished or joined")]
    UnitAbolished,

    /// <summary>The ground fell away, as where a court restored the akim (art. 113-1(1)).</summary>
    [Label("сайлау негізі жойылды", "основание выборов отпало", "ground fell away")]
    GroundFellAway,

    /// <summary>The edition ended before the call: the election is called in a case of its own under the edition then in force.</summary>
    [Label(
        "сайлау тағайындалғанға дейін редакцияның қолданысы аяқталды",
        "действие редакции окончилось до назначения выборов",
        "edition ended before call")]
    EditionEnded,
}

/// <summary>The elected person declined the office before being registered.</summary>
/// <param name="On">The day in the locality.</param>
public sealed record OfficeDeclined(LocalDate On) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайланған адам лауазымнан бас тартты", "избранный отказался от должности", "office declined");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with { Outcome = current.Outcome with { DeclinedOn = On } };
}

/// <summary>The election failed: a new one is called, in a case that names this one.</summary>
/// <param name="On">The day in the locality; the time to call the new election runs from it.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="Act">The decision of the commission, or what it rests on.</param>
public sealed record ElectionFailed(LocalDate On, ElectionFailure Failure, string Act) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау өтпеді", "выборы не состоялись", "election failed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Candidates = ResultSteps.AfterVote(current).MoveAll(GetType()),
        Outcome = current.Outcome with { FailedOn = On, Failure = Failure },
    };
}

/// <summary>The election was discontinued, and no other follows from it.</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Ground">Why it goes no further.</param>
/// <param name="Act">The act that ended it.</param>
public sealed record ElectionDiscontinued(LocalDate On, DiscontinuationGround Ground, string Act) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new("сайлау тоқтатылды", "выборы прекращены", "election discontinued");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Candidates = ResultSteps.AfterVote(current).MoveAll(GetType()),
        Outcome = current.Outcome with { DiscontinuedOn = On, Discontinuation = Ground },
    };
}
