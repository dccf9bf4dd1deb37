using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SelfGov.Cases.Lists;
using SelfGov.Journal;
using Xunit;

namespace SelfGov.Cases;

/// <summary>What cases are asked by, and the tokens of their pages.</summary>
public class CaseQueryTests
{
    [Fact]
    public void What_no_case_can_be_asked_by_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseQuery { Limit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseQuery { Limit = 1_001 });
        Assert.Throws<ArgumentNullException>(() => new CaseQuery { Kinds = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CaseQuery { Kinds = [.. Enumerable.Range(0, 101).Select(i => $"k{i}")] });
        foreach (string unsound in (string[])["\0", "a\u202E", "\uD800", "a\u001B"])
        {
            Assert.Throws<ArgumentException>(() => new CaseQuery { Kinds = [unsound] });
            Assert.Throws<ArgumentException>(() => new CaseQuery { State = unsound });
            Assert.Throws<ArgumentException>(() => new CaseQuery { Unit = unsound });
            Assert.Throws<ArgumentException>(() => new CaseQuery { UnitCode = unsound });
            Assert.Throws<ArgumentException>(() => new CaseQuery { Prefix = unsound });
        }
    }

    [Theory]
    [InlineData("c", null)]
    [InlineData("c", 0)]
    [InlineData("әкім 1 | %", 17_000_000)]
    [InlineData(" ", 5)]
    [InlineData("", null)]
    public void A_place_goes_through_its_token_and_back(string id, int? ticks)
    {
        var query = new CaseQuery { Kinds = ["election"], DeadlineBefore = Instant.FromUtc(2027, 1, 3, 0, 0) };
        Instant? deadline = ticks is { } some ? Instant.FromUnixTimeTicks(some) : null;
        string token = new CasePosition(id, deadline).TokenFor(query);
        Assert.Equal(token, Uri.EscapeDataString(token));
        Assert.Equal(new CasePosition(id, deadline), CasePosition.Of(query with { After = token, Limit = 7 }));
        Assert.Null(CasePosition.Of(query));
    }

    [Fact]
    public void Queries_that_read_alike_have_tokens_of_their_own()
    {
        CaseQuery[] queries =
        [
            new(), new() { State = "a" }, new() { Unit = "a" }, new() { UnitCode = "a" }, new() { Prefix = "a" }, new() { Kinds = ["a"] },
            new() { State = string.Empty }, new() { Kinds = ["a", "b"] }, new() { Kinds = ["ab"] }, new() { State = "a", Unit = "b" },
            new() { State = "ab" }, new() { DeadlineBefore = default(Instant) },
        ];
        Assert.Equal(queries.Length, queries.Select(new CasePosition("c", null).TokenFor).Distinct().Count());
    }

    [Fact]
    public void A_token_that_somebody_has_changed_is_refused_and_shown_without_control_characters()
    {
        var query = new CaseQuery();
        byte[] bytes = Base64Url.DecodeFromChars(new CasePosition("case", null).TokenFor(query));
        byte[][] changed =
        [
            bytes[..8], bytes[..7], [.. bytes, 0], [.. bytes, 0xFF], [.. bytes[..8], .. "2026 case"u8], [.. bytes[..8], .. "case"u8],
        ];
        foreach (byte[] other in changed)
        {
            Assert.Throws<InvalidPageTokenException>(() => CasePosition.Of(query with { After = Base64Url.EncodeToString(other) }));
        }

        InvalidPageTokenException exception =
            Assert.Throws<InvalidPageTokenException>(() => CasePosition.Of(query with { After = "\u001B[31m" + new string('x', 90) }));
        Assert.DoesNotContain('\u001B', exception.Message);
        Assert.Contains("...", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fingerprint_in_eight_bytes_is_the_beginning_of_the_digest_of_its_json()
    {
        var fingerprint = new LawFingerprint(new string('a', 64), new string('0', 64));
        byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(fingerprint.ToString()));
        Assert.Equal(Convert.ToHexString(digest[..8]), $"{fingerprint.ToInt64():X16}");
        Assert.NotEqual(fingerprint.ToInt64(), new LawFingerprint(new string('a', 64), null).ToInt64());
    }
}
