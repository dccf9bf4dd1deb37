using System.Text.Json;
using CsCheck;
using NodaTime;
using SelfGov.Journal.Json;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Cases;

public class FactCatalogueTests
{
    private static readonly LocalDate Day = new(2023, 9, 17);

    [Fact]
    public void A_fact_is_stored_as_canonical_JSON_without_its_trigger() =>
        Assert.Equal(
            new WrittenFact(
                "petition.signature-given",
                """{"day":"2023-09-17","remark":null,"signatory":{"language":"Russian"},"weight":1.5}""",
                """{"signatory":{"name":"Әсел"}}"""),
            Petitions.Facts.Write(new SignatureGiven(new Signer("Әсел", Tongue.Russian), 1.50m, Day)));

    [Fact]
    public void Every_fact_reads_back_as_it_was_written()
    {
        Gen<Instant> instants = Gen.Long[0, 4_000_000_000_000_000].Select(ticks => Instant.FromUnixTimeTicks(ticks * 10));
        Gen<string> texts = Gen.String[Gen.Char['\u0000', '\ud7ff'], 0, 12];
        Gen<Fact<Petition>> facts = Gen.OneOf<Fact<Petition>>(
            Gen.Select(texts, instants, (title, closes) => (Fact<Petition>)new PetitionOpened(title, closes)),
            Gen.Select(texts, Gen.Int, Gen.Int[0, 2], texts.Null(), (name, units, scale, remark) => (Fact<Petition>)new SignatureGiven(
                new Signer(name, Tongue.Kazakh), new decimal(units & int.MaxValue, 0, 0, units < 0, (byte)scale), Day, remark)),
            Gen.Const((Fact<Petition>)new GoalReached()),
            instants.Select(at => (Fact<Petition>)new PetitionClosed(at)));
        facts.Sample(fact =>
        {
            WrittenFact written = Petitions.Facts.Write(fact);
            Assert.Equal(fact, Petitions.Facts.Read(written));
            Assert.Equal(written.Payload, CanonicalJson.Of(written.Payload));
            Assert.Equal(written.Personal, written.Personal is null ? null : CanonicalJson.Of(written.Personal));
        });
    }

    [Fact]
    public void A_number_that_JSON_would_round_is_refused_by_name() =>
        Assert.Contains(
            "12345678901234567.89",
            Assert.Throws<FormatException>(() =>
                Petitions.Facts.Write(new SignatureGiven(new Signer("a", Tongue.Kazakh), 12345678901234567.89m, Day))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_text_that_UTF_8_cannot_express_is_never_stored() =>
        Assert.ThrowsAny<FormatException>(() => Petitions.Facts.Write(new PetitionOpened("\ud800", Petitions.Closes)));

    [Fact]
    public void An_unknown_name_is_named()
    {
        Assert.Equal("petition.lost", Assert.Throws<NewerReleaseException>(() => Petitions.Facts.Read("petition.lost", "{}")).FactName);
    }

    [Fact]
    public void A_fact_without_a_stable_name_is_refused()
    {
        var narrow = new FactCatalogue<Petition>(PetitionJson.Default, ("petition.opened", typeof(PetitionOpened)));
        Assert.Contains(
            "GoalReached", Assert.Throws<ArgumentException>(() => narrow.Write(new GoalReached())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("petition.closed", "{}")]
    [InlineData("petition.closed", """{"at":"yesterday"}""")]
    [InlineData("petition.opened", """{"title":null,"closes":"2023-09-17T03:00:00Z"}""")]
    [InlineData("petition.closed", "null")]
    [InlineData("petition.closed", "{")]
    public void A_payload_that_lacks_or_has_too_much_is_never_read_in_silence(string name, string payload) =>
        Assert.ThrowsAny<JsonException>(() => Petitions.Facts.Read(name, payload));

    [Fact]
    public void A_property_that_is_not_known_was_written_by_a_newer_release() => Assert.Equal(
        ("petition.closed", "/more"),
        Assert.Throws<NewerReleaseException>(() => Petitions.Facts.Read("petition.closed", """{"at":"2023-09-17T03:00:00Z","more":1}"""))
            is var newer ? (newer.FactName, newer.Property) : default);

    [Fact]
    public void A_value_that_an_enumeration_does_not_have_was_written_by_a_newer_release() => Assert.Equal(
        "/signatory/language",
        Assert.Throws<NewerReleaseException>(() => Petitions.Facts.Read(
            "petition.signature-given",
            """{"day":"2023-09-17","signatory":{"language":"Chagatai","name":"a"},"weight":1}""")).Property);

    [Fact]
    public void A_property_with_a_default_may_be_missing() =>
        Assert.Null(((SignatureGiven)Petitions.Facts.Read(
            "petition.signature-given", """{"day":"2023-09-17","signatory":{"language":"Russian","name":"a"},"weight":1}""")).Remark);

    [Fact]
    public void Personal_data_is_listed_wherever_it_is_nested() =>
        Assert.Equal(
            [new("petition.signature-given", "signatory.name"), new("petition.signature-given", "remark")],
            Petitions.Facts.PersonalData);

    [Fact]
    public void A_catalogue_refuses_what_has_two_meanings_or_none()
    {
        Refused("'a' stands for both", ("a", typeof(PetitionOpened)), ("a", typeof(GoalReached)));
        Refused("is named both 'a' and 'b'", ("a", typeof(GoalReached)), ("b", typeof(GoalReached)));
        Refused("no concrete fact", ("a", typeof(PetitionFact)));
        Refused("no concrete fact", ("a", typeof(string)));
        Refused("JsonSerializable", ("a", typeof(Unregistered)));
        Refused("at least one");
        Refused(" ", (" ", typeof(GoalReached)));
    }

    private static void Refused(string reason, params (string, Type)[] facts) =>
        Assert.Contains(
            reason,
            Assert.ThrowsAny<ArgumentException>(() => new FactCatalogue<Petition>(PetitionJson.Default, facts)).Message,
            StringComparison.Ordinal);

    private sealed record Unregistered : PetitionFact;
}
