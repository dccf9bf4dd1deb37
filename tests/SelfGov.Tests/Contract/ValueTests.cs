using System.Text.Json;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Termination;
using SelfGov.Journal.Chain;
using SelfGov.Kazakhstan;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using SelfGov.Workflow.Proofs;
using Xunit;

namespace SelfGov.Contract;

/// <summary>Values by themselves: what a serializer without the contract does with them, what they parse, and what they refuse.</summary>
public sealed class ValueTests
{
    private static readonly LocalDate Day = new(2026, 11, 30);

    public static TheoryData<string> NoIdentities => new(
        "", " ", "\u0000", "a\u0000b", "a\u001fb", "a\u007fb", "a\u009fb", "a\tb", "a\nb", "a\r", "a\ud800", "\udc00a", "a\u202eb",
        "a\u2066b", "a\u200fb", "a\u061cb", new string('a', 201),
        new string('ұ', 3_000));

    [Fact]
    public void A_value_reads_back_as_it_was_written()
    {
        AssertSame(new CaseId("Қызылжар 😀/1"));
        AssertSame(new CaseId(new string('a', 200)));
        AssertSame(new EditionId("D2"));
        AssertSame(new EntryHash(new byte[32]));
        AssertSame(EntryHash.Parse(new string('a', 64)));
        AssertSame(new CandidateId(7));
        AssertSame(new Money(85_000.5m));
        AssertSame(Roles.Candidate);
        AssertSame(Language.Kazakh);
        AssertSame(Roles.Candidate.Name);
        AssertSame(KazakhstanActs.LocalGovernmentAct.At("39-3", 4, 2));
        AssertSame(new CaseReference("complaint", "7"));
        AssertSame(new Dictionary<CaseId, int> { [new CaseId("a")] = 1 });
    }

    [Fact]
    public void A_value_is_written_as_the_documents_have_it()
    {
        Assert.Equal("\"kyzylaray-2026\"", JsonSerializer.Serialize(new CaseId("kyzylaray-2026")));
        Assert.Equal($"\"{new string('0', 64)}\"", JsonSerializer.Serialize(default(EntryHash)));
        Assert.Equal("\"Russian\"", JsonSerializer.Serialize(Language.Russian));
        Assert.Equal("""{"kk":"a","ru":"b","en":"c"}""", JsonSerializer.Serialize(new Words("a", "b", "c")));
    }

    [Theory]
    [MemberData(nameof(NoIdentities))]
    public void What_cannot_identify_is_no_identity(string text)
    {
        Assert.ThrowsAny<ArgumentException>(() => new CaseId(text));
        Assert.False(CaseId.TryParse(text, null, out CaseId id));
        Assert.True(id.IsDefault);
        Assert.Throws<FormatException>(() => CaseId.Parse(text));
        Assert.False(EditionId.TryParse(text, null, out _));
        Assert.ThrowsAny<ArgumentException>(() => new Actor(text, Roles.Candidate));
        Assert.ThrowsAny<ArgumentException>(() => new Role(text, Roles.Candidate.Name));
        Assert.ThrowsAny<ArgumentException>(() => new HandleOptions { IdempotencyKey = text });
        string json = "\"" + string.Concat(text.Select(each => $"\\u{(int)each:x4}")) + "\"";
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CaseId>(json));
    }

    [Theory]
    [MemberData(nameof(NoIdentities))]
    public void A_command_names_nothing_by_what_cannot_identify(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Assert.ThrowsAny<ArgumentException>(() => new CaseReference(text, "7"));
            Assert.ThrowsAny<ArgumentException>(() => new PaperReference("court", text, Day));
            Assert.ThrowsAny<ArgumentException>(() => new Locality("7", text, "Asia/Almaty", 1));
            Assert.ThrowsAny<ArgumentException>(() => new Unit(text, UnitKind.Village, "Asia/Almaty", 1));
            Assert.ThrowsAny<ArgumentException>(() => new Person(text, "Әсел", null));
            return;
        }

        LifecycleCatalogue<OfficeTermination> editions = TerminationLifecycle.Procedure.Lifecycles;
        Lifecycle<OfficeTermination> lifecycle = editions.Of(editions.Editions[^1]);
        Role role = lifecycle.Map.Commands.Single(command => command.Type == typeof(RecordTerminationGround)).Roles[0];
        foreach (Unit unit in (Unit[])
            [
                new(text, UnitKind.Village, "Asia/Almaty", 1),
                new("Қызылжар", UnitKind.Village, "Asia/Almaty", 1, 1, new Locality(text, "Қызылжар", "Asia/Almaty", 1)),
            ])
        {
            Decision<OfficeTermination> decision = lifecycle.Decide(
                lifecycle.Begin(new CaseId("7")), new RecordTerminationGround(unit, TerminationGround.Death, Day),
                new Context(Day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant(), new Actor("clerk", role)));
            Refusal refusal = Assert.Single(Assert.IsType<Decision<OfficeTermination>.Refused>(decision).Refusals);
            Assert.Equal((RefusalKind.Data, "Unit"), (refusal.Kind, refusal.Field));
        }
    }

    [Fact]
    public void What_an_earlier_release_took_as_a_name_is_read_back()
    {
        string name = "Қызылжар\tауылдық\nокругі\u200e" + new string('х', 300);
        Unit unit = new(name, UnitKind.Village, "Asia/Almaty", 1, 1, new Locality(name, name, "Asia/Almaty", 1));
        Assert.Equal(unit, JsonSerializer.Deserialize<Unit>(JsonSerializer.Serialize(unit)));
        FactCatalogue<OfficeTermination> facts = TerminationLifecycle.Procedure.Facts;
        var recorded = new GroundOccurred(unit, TerminationGround.Death, Day, null);
        Assert.Equal(recorded, facts.Read(facts.Write(recorded)));
    }

    // Releases before took any text of one character and more.
    [Theory]
    [InlineData("a\u0000b")]
    [InlineData("a\nb")]
    [InlineData("a\u202eb")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_store_names_what_it_has_even_where_somebody_blanked_it(string text)
    {
        Assert.Equal((text, false), (CaseId.FromStore(text).ToString(), CaseId.FromStore(text).IsDefault));
        Assert.Throws<ArgumentNullException>(() => CaseId.FromStore(null!));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2147483647", int.MaxValue)]
    public void A_candidate_is_a_number(string text, int number) => Assert.Equal(new CandidateId(number), CandidateId.Parse(text));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("2147483648")]
    [InlineData("")]
    public void What_is_no_number_is_no_candidate(string text)
    {
        Assert.False(CandidateId.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => CandidateId.Parse(text));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("85000", "85000")]
    [InlineData("85000.50", "85000.5")]
    public void An_amount_is_digits_and_a_point(string text, string tenge) =>
        Assert.Equal(new Money(decimal.Parse(tenge, System.Globalization.CultureInfo.InvariantCulture)), Money.Parse(text));

    [Theory]
    [InlineData("-1")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("1.005")]
    [InlineData("85000 ₸")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("")]
    public void What_is_no_amount_is_not_parsed(string text)
    {
        Assert.False(Money.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Money.Parse(text));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"a\"")]
    [InlineData("""{"kk":"a","ru":"b"}""")]
    [InlineData("""{"kk":"a","ru":"b","en":null}""")]
    [InlineData("""{"kk":"a","ru":"b","en":"c","fr":"d"}""")]
    [InlineData("""{"kk":"a","ru":"b","en":"\ud800"}""")]
    public void What_is_not_three_texts_is_no_text(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Words>(json));

    [Fact]
    public void A_default_value_and_digits_that_are_hidden_are_not_written()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(CaseId)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Bin)));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(default(Iin)));
    }

    private static void AssertSame<T>(T value)
    {
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[JsonSerializerOptions.Default, JsonSerializerOptions.Web])
        {
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options));
        }
    }
}
