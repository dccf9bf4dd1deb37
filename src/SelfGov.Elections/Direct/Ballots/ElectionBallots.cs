using System.Text.Json.Serialization;
using NodaTime;
using SelfGov.Elections.Candidacies;
using SelfGov.Workflow;

namespace SelfGov.Elections.Direct.Ballots;

/// <summary>The ballots of one vote and the protocols posted after it; kept only where the host records them.</summary>
/// <param name="Day">The day of the vote.</param>
public sealed record ElectionBallots(LocalDate Day)
{
    /// <summary>The candidates in the order of the ballot; empty before its text is approved.</summary>
    [JsonConverter(typeof(ValueListConverter<CandidateId>))]
    public ValueList<CandidateId> Order { get; init; } = [];

    /// <summary>The number of ballots ordered with this text; null before.</summary>
    public int? Ordered { get; init; }

    /// <summary>The ballots that precincts have received.</summary>
    [JsonConverter(typeof(ValueListConverter<DeliveredBallots>))]
    public ValueList<DeliveredBallots> Delivered { get; init; } = [];

    /// <summary>The copies of protocols that are or were posted.</summary>
    [JsonConverter(typeof(ValueListConverter<PostedProtocol>))]
    public ValueList<PostedProtocol> Posted { get; init; } = [];

    /// <summary>How many ballots a precinct has received; null where none were recorded.</summary>
    internal int? DeliveredTo(int precinct) => Delivered.FirstOrDefault(each => each.Precinct == precinct)?.Ballots;

    /// <summary>What is left once the protocol of a precinct no longer counts: the copy of the next one is posted anew.</summary>
    internal ElectionBallots WithoutPosted(int precinct) => this with { Posted = [.. Posted.Where(each => each.Precinct != precinct)] };

    /// <summary>The ballots of the vote at hand; those of an earlier day are void.</summary>
    internal static ElectionBallots Of(AkimElection current) =>
        current.Ballots is { } ballots && ballots.Day == current.Schedule!.Day ? ballots : new(current.Schedule!.Day);
}

/// <summary>The ballots that a precinct has received (art. 37(3)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="Ballots">How many.</param>
public sealed record DeliveredBallots(int Precinct, int Ballots);

/// <summary>The copy of a precinct's protocol on the wall (art. 43(8)).</summary>
/// <param name="Precinct">The number of the precinct.</param>
/// <param name="On">The day on which it was posted.</param>
/// <param name="IsTakenDown">Whether it was taken down.</param>
public sealed record PostedProtocol(int Precinct, LocalDate On, bool IsTakenDown = false);

/// <summary>The alphabetical order of the state language (art. 37(1)): letter by letter, whatever the case.</summary>
internal sealed class KazakhOrder : IComparer<string>
{
    internal static readonly KazakhOrder Instance = new();

    private const string Alphabet = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        string left = x ?? string.Empty, right = y ?? string.Empty;
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int step = Place(left[i]).CompareTo(Place(right[i]));
            if (step != 0)
            {
                return step;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    // Spaces and signs come first, letters of other alphabets last.
    private static int Place(char letter)
    {
        char lower = char.ToLowerInvariant(letter);
        int place = Alphabet.IndexOf(lower, StringComparison.Ordinal);
        return place >= 0 ? 0x10000 + place : char.IsLetter(lower) ? 0x20000 + lower : lower;
    }
}
