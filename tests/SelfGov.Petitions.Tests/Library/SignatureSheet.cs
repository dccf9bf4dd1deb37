using System.Collections.Immutable;

namespace SelfGov.Petitions.Library;

// <snippet:collection>
/// <summary>The signatures of one petition; compares by value. Persistent: the hundred-thousandth costs about what the first did.</summary>
public sealed record SignatureSheet
{
    public static readonly SignatureSheet Empty = new();

    private ImmutableSortedDictionary<int, Signature> ByNumber { get; init; } = ImmutableSortedDictionary<int, Signature>.Empty;

    private ImmutableHashSet<string> Residents { get; init; } = [];

    /// <summary>How many signatures stand confirmed; kept, so that no rule has to count them.</summary>
    public int Confirmed { get; private init; }

    public int Count => ByNumber.Count;

    public IEnumerable<Signature> All => ByNumber.Values;

    public Signature this[int number] => ByNumber[number];

    public Signature? Find(int number) => ByNumber.GetValueOrDefault(number);

    /// <summary>Whether a resident's signature is there and was not withdrawn.</summary>
    public bool IsSignedBy(string resident) => Residents.Contains(resident);

    public SignatureSheet Add(Signature signature) => this with
    {
        ByNumber = ByNumber.Add(signature.Number, signature),
        Residents = Residents.Add(signature.Resident),
    };

    /// <summary>The sheet after a fact about one of its signatures.</summary>
    public SignatureSheet After(int number, PetitionFact fact)
    {
        Signature before = ByNumber[number];
        Signature after = before.After(fact);
        return this with
        {
            ByNumber = ByNumber.SetItem(number, after),
            Residents = after.State == SignatureState.Withdrawn ? Residents.Remove(after.Resident) : Residents,
            Confirmed = Confirmed + CountOf(after) - CountOf(before),
        };
    }

    public bool Equals(SignatureSheet? other) => other is not null && ByNumber.Values.SequenceEqual(other.ByNumber.Values);

    public override int GetHashCode() => HashCode.Combine(Count, Confirmed);

    private static int CountOf(Signature signature) => signature.State == SignatureState.Confirmed ? 1 : 0;
}
// </snippet>
