using SelfGov.Contract;

namespace SelfGov.Elections.Direct.Polls;

/// <summary>What a portable box held, counted before the fixed boxes are opened (art. 43(3-1)).</summary>
/// <param name="Requests">The written requests to vote outside the premises on which it went out, from 0.</param>
/// <param name="Ballots">The ballots of the established form that were found in it, from 0.</param>
public readonly record struct PortableBox(
    [property: Label("жазбаша өтініштер саны", "число письменных заявлений", "number of written requests")] int Requests,
    [property: Label("жәшіктегі бюллетеньдер саны", "число бюллетеней в урне", "number of ballots in box")] int Ballots)
{
    /// <summary>Whether it held more ballots than there were requests: then all of them are invalid.</summary>
    internal bool IsExcessive => Ballots > Requests;
}

/// <summary>Hours of single precincts that differ from those of the district (art. 38(1)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Hours">Its hours.</param>
public sealed record PrecinctHours(int Precinct, VotingHours Hours);
