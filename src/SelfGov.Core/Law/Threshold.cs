namespace SelfGov.Law;

/// <summary>A quorum or a majority: a share, and of whom it is counted.</summary>
/// <param name="Share">The share.</param>
/// <param name="Base">Of whom the share is counted.</param>
/// <remarks>Immutable; equal when the share and the base are equal.</remarks>
public sealed record Threshold(Share Share, VoteBase Base)
{
    /// <summary>The threshold for people, such as "more than 1/2 of those present".</summary>
    /// <exception cref="InvalidOperationException">The share is <c>default(Share)</c>, or the base is not one of the four.</exception>
    public Words Text
    {
        get
        {
            var share = Share.Text;
            var (kazakh, russian, english) = Base switch
            {
                VoteBase.All => ("жалпы санның", "от общего числа", "of all"),
                VoteBase.Delegated => ("жіберілген мүшелер санының", "от числа делегированных", "of those delegated"),
                VoteBase.Present => ("қатысып отырғандар санының", "от числа присутствующих", "of those present"),
                VoteBase.Voting => ("дауыс беруге қатысқандар санының", "от числа принявших участие в голосовании", "of those voting"),
                _ => throw new InvalidOperationException($"The vote base {Base} is not one of All, Delegated, Present and Voting."),
            };
            return new Words($"{kazakh} {share.Kazakh}", $"{share.Russian} {russian}", $"{share.English} {english}");
        }
    }

    /// <summary>The threshold in English, for logs and debuggers.</summary>
    public override string ToString() => Text.English;
}
