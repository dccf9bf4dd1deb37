using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace SelfGov.Journal.Json;

/// <summary>Letters and notes as an enemy would fill them, each by its seed; some cannot be stored.</summary>
internal sealed class EnemyLetter(uint seed)
{
    private static readonly string[] Texts =
    [
        "", "a", "null", "\"", "\\", "Әсел", "Анна «Ә»", "line\r\nline\t", "\u007f\u2028", "😀", "\0", "\u001f\u0008", "\ufffe", "/",
        "<&>'+",
        "[erased]", "{\"a\":1}", new('я', 300), "e\u0301", "name", "«»—№",
    ];

    private static readonly string[] Anything =
    [
        "null", "1", "-0.0", "1.10", "\"\\u0061\"", "[]", "{}",
        "{\"b\":1,\"a\":[null,{\"d\":1e2,\"c\":\"\\/\"}]}", "[1e21,9007199254740992]",
        "12345678901234567890", "{\"я\":1,\"а\":2}", "1e400", "[[[[[]]]]]",
    ];

    private readonly Random dice = new((int)seed);

    internal Letter Letter() => new(
        Text(), Is(3) ? null : Text(), Is(2) ? null : dice.Next(-5, 200), Is(4) ? null : Sender(), Senders(),
        [.. Enumerable.Range(0, dice.Next(3)).Select(_ => Senders())], Notes(), Amount(), Share(), Sign(), At(), Day(),
        JsonElement.Parse(Anything[dice.Next(Anything.Length)]))
    {
        Letters = Text(),
        Quoted = Is(2) ? null : Text(),
        Smile = Is(30) ? dice.NextInt64() : dice.Next(),
        Dalet = Is(2) ? null : Text(),
    };

    internal Note Note() => new(Text(), Text(), Is(4) ? null : Sender(), Senders(), Amount(), Is(2));

    internal string Text() => Is(300) ? "\ud800" : Is(5) ? Text() + Text() : Texts[dice.Next(Texts.Length)];

    internal Instant At() => Is(30) ? Instant.MinValue : Is(30) ? Instant.MaxValue
        : Instant.FromUnixTimeSeconds(dice.NextInt64(-62_000_000_000, 250_000_000_000))
            .PlusNanoseconds(Is(2) ? 0 : Is(2) ? dice.Next(1_000_000) * 1_000L : dice.Next(1_000_000_000));

    internal bool Is(int oneOf) => dice.Next(oneOf) == 0;

    internal int Next(int below) => dice.Next(below);

    internal byte[] Bytes(int count)
    {
        byte[] bytes = new byte[count];
        dice.NextBytes(bytes);
        return bytes;
    }

    private Sender Sender() => new(Text(), Is(2) ? LetterKind.Complaint : LetterKind.Request, Is(2) ? null : Day(), dice.Next(100));

    private ImmutableArray<Sender> Senders() => [.. Enumerable.Range(0, dice.Next(4)).Select(_ => Sender())];

    private SortedDictionary<string, string> Notes() => new(
        Enumerable.Range(0, dice.Next(4)).Select(_ => Text()).Distinct().ToDictionary(text => text, _ => Text()),
        Is(2) ? StringComparer.Ordinal : Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left)));

    private decimal Amount() => new(dice.Next(), Is(40) ? dice.Next() : 0, 0, Is(2), (byte)dice.Next(4));

    private double Share() => Is(2) ? dice.Next(100) / 4.0 : Is(10) ? BitConverter.Int64BitsToDouble(dice.NextInt64()) : dice.NextDouble();

    private char Sign() => Is(50) ? '\udc00' : "ab\"\\\nя\u0001\u2028"[dice.Next(8)];

    private LocalDate Day() => new LocalDate(2000, 1, 1).PlusDays(dice.Next(20_000));
}
