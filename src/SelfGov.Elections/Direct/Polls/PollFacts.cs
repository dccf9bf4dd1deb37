using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Corrections;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>The list of voters of a precinct was changed (arts 24(8), 26, 26-1(2), 41(6-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Reason">Why.</param>
/// <param name="Added">How many voters were added.</param>
/// <param name="Removed">How many voters were taken off.</param>
public sealed record VoterListChanged(LocalDate On, int Precinct, VoterListReason Reason, int Added, int Removed) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "сайлаушылар тізімі өзгертілді", "список избирателей изменён", "list of voters changed");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Precinct].Changed(new(On, Reason, Added, Removed))),
    };
}

/// <summary>Voters asked in writing to vote where they are (art. 41(6)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Requests">The requests received so far.</param>
public sealed record HomeVotingRequested(LocalDate On, int Precinct, int Requests) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "үй-жайдан тыс жерде дауыс беру туралы өтініштер келіп түсті",
        "поступили заявления о голосовании вне помещения",
        "voting outside the premises requested");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { HomeRequests = Requests, HomeRequestsOn = On }),
    };
}

/// <summary>A precinct commission counted again at the request of a trusted person; the protocol is due anew (art. 43(7-1)).</summary>
/// <param name="On">The day in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Candidate">The candidate whose trusted person asked.</param>
public sealed record RecountedAtRequest(LocalDate On, int Precinct, CandidateId Candidate) : ElectionFact, INamed
{
    static Words INamed.Text { get; } = new(
        "дауыстар арыз бойынша қайта саналды", "голоса пересчитаны по заявлению", "votes counted again at a request");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => current with
    {
        Polling = current.Polling.With(current.Polling.Precincts[Precinct] with { Protocol = null, IsRecounted = true }),
        Ballots = current.Ballots?.WithoutPosted(Precinct),
    };
}

/// <summary>A slip in the last change of a list of voters (art. 26-1(2)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="AddedBefore">How many voters were added, as it was recorded.</param>
/// <param name="RemovedBefore">How many voters were taken off, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Added">How many voters were added, as it stands.</param>
/// <param name="Removed">How many voters were taken off, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record VoterListChangeCorrected(
    LocalDate On, int Precinct, int AddedBefore, int RemovedBefore, LocalDate DayBefore, int Added, int Removed, LocalDate Day,
    CorrectionAct Act) : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "тізімнің соңғы өзгерісі түзетілді", "исправлено последнее изменение списка", "last change of a list corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current)
    {
        Precinct precinct = current.Polling.Precincts[Precinct];
        return current with
        {
            Polling = current.Polling.With(
                precinct.WithoutLastChange().Changed(new(Day, precinct.LastChange!.Reason, Added, Removed))),
        };
    }
}

/// <summary>A slip in the number of requests to vote outside the premises (art. 41(6)) was corrected.</summary>
/// <param name="On">The day of the correction, in the locality.</param>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="RequestsBefore">The number of requests, as it was recorded.</param>
/// <param name="DayBefore">The day of it, as it was recorded.</param>
/// <param name="Requests">The number of requests, as it stands.</param>
/// <param name="Day">The day of it, as it stands.</param>
/// <param name="Act">Why, and by which act.</param>
public sealed record HomeVotingRequestsCorrected(
    LocalDate On, int Precinct, int RequestsBefore, LocalDate DayBefore, int Requests, LocalDate Day, CorrectionAct Act)
    : ElectionFact, ICorrection, INamed
{
    static Words INamed.Text { get; } = new(
        "үй-жайдан тыс жерде дауыс беру туралы өтініштер саны түзетілді",
        "исправлено число заявлений о голосовании вне помещения",
        "number of requests to vote outside the premises corrected");

    /// <inheritdoc/>
    protected override AkimElection Fold(AkimElection current) => new HomeVotingRequested(Day, Precinct, Requests).Apply(current);
}
