using NodaTime;
using SelfGov.Journal.Chain;
using Xunit;

namespace SelfGov.Journal.Roots;

/// <summary>The text of a published root.</summary>
public sealed class PublishedRootTests
{
    private const string Note = """
        okrug.example/roots
        2
        bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=
        number 3
        recorded 2026-11-30T04:05:06.5Z
        previous AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=

        — okrug.example/roots AAECAw==

        """;

    internal static PublishedRoot Example { get; } = new()
    {
        Origin = "okrug.example/roots",
        Count = 2,
        Root = EntryHash.Parse("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        Number = 3,
        Recorded = Instant.FromUtc(2026, 11, 30, 4, 5, 6) + Duration.FromMilliseconds(500),
        Previous = default,
        Signatures = ["— okrug.example/roots AAECAw=="],
    };

    [Fact]
    public void A_root_is_a_signed_note()
    {
        Assert.Equal(Note.ReplaceLineEndings("\n"), Example.Note);
        Assert.Equal(Example, PublishedRoot.Parse(Example.Note));
    }

    [Fact]
    public void Signatures_are_no_part_of_what_the_next_root_names() =>
        Assert.Equal(Example.Digest, (Example with { Signatures = ["— other AAAA"] }).Digest);

    [Fact]
    public void A_note_that_differs_in_anything_is_none_or_another()
    {
        string note = Example.Note;
        for (int i = 0; i < note.Length; i++)
        {
            foreach (string other in (string[])
                [note.Remove(i, 1), note[..i] + "x" + note[(i + 1)..], note[..i] + "\n" + note[i..], note[..i]])
            {
                try
                {
                    Assert.Equal(other, PublishedRoot.Parse(other).Note);
                }
                catch (FormatException)
                {
                    // It says so, and nothing else is thrown.
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\nb")]
    [InlineData("a\u0000b")]
    public void An_origin_is_one_line(string origin) => Assert.Throws<ArgumentException>(() => Example with { Origin = origin });
}
