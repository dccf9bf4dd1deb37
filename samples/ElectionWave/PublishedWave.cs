namespace ElectionWave;

/// <summary>What was published of the first direct elections of akims of rural districts, on 25 July 2021.</summary>
/// <remarks>
/// Press reports of the Central Election Commission's figures (caravan.kz 756822; kursiv.media, 16 July 2021). The counts below shape the
/// made-up wave; the shares and the average are looked at only when the wave is over.
/// </remarks>
internal static class PublishedWave
{
    public const int Posts = 730;
    public const int Nominated = 2_582;
    public const int SelfNominated = 1_419;
    public const int OfParties = 878;
    public const int Precincts = 1_847;
    public const int Voters = 1_209_817;

    /// <summary>Registered candidates; the two paths add up to it.</summary>
    public const int Registered = 2_297;

    public const decimal SelfNominatedPercent = 61.8m;
    public const decimal OfPartiesPercent = 38.2m;
    public const decimal RegisteredOfNominatedPercent = 88.9m;
}
