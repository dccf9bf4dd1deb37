using NodaTime;
using SelfGov.Cases;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan;
using Xunit;

namespace SelfGov.Elections.Candidacies;

public sealed class UnitTests
{
    private const string Stored =
        """{"kind":"RuralDistrict","name":"Kyzylaray rural district","settlements":3,"voters":1800,"zoneId":"Asia/Almaty"}""";

    private static readonly Locality Kyzylaray = new("711", "Kyzylaray rural district", "Asia/Almaty", 2_400);
    private static readonly Unit Bare = new(Kyzylaray.Name, UnitKind.RuralDistrict, Kyzylaray.ZoneId, 1_800, 3);

    [Xunit.Fact]
    public void A_unit_of_a_locality_has_its_name_and_zone()
    {
        Unit unit = Unit.Of(Kyzylaray, UnitKind.RuralDistrict, 1_800, 3);
        Assert.Equal(("Kyzylaray rural district", "Asia/Almaty"), (unit.Name, unit.ZoneId));
        Assert.Equal(Kyzylaray.Zone, unit.Zone);
        Assert.Equal(Kyzylaray, unit.Locality);
        Assert.Equal(1, Unit.Of(Kyzylaray, UnitKind.Village, 1).Settlements);
        Assert.Equal(unit, new Unit(Kyzylaray.Name, UnitKind.RuralDistrict, Kyzylaray.ZoneId, 1_800, 3, Kyzylaray));
        Assert.NotEqual(unit, Bare);
        Assert.Null(Bare.Locality);
    }

    [Xunit.Fact]
    public void A_unit_and_its_locality_cannot_disagree()
    {
        Assert.Contains("'Zhidebay'", Refused("Zhidebay", "Asia/Almaty"), StringComparison.Ordinal);
        Assert.Contains("Asia/Oral", Refused(Kyzylaray.Name, "Asia/Oral"), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("locality", () => Unit.Of(null!, UnitKind.Village, 1));

        static string Refused(string name, string zone) =>
            Assert.Throws<ArgumentException>("locality", () => new Unit(name, UnitKind.Village, zone, 1, 1, Kyzylaray)).Message;
    }

    [Xunit.Fact]
    public void A_unit_without_a_locality_is_stored_as_ever_and_reads() => AssertStored(Bare, Stored);

    [Xunit.Fact]
    public void A_unit_with_a_locality_is_stored_with_it_and_reads() => AssertStored(
        Unit.Of(Kyzylaray, UnitKind.RuralDistrict, 1_800, 3),
        Stored.Replace(
            "\"name\"",
            """
            "locality":{"code":"711","name":"Kyzylaray rural district","population":2400,"zoneId":"Asia/Almaty"},"name"
            """,
            StringComparison.Ordinal));

    [Xunit.Fact]
    public void A_stored_unit_that_is_not_its_locality_does_not_read()
    {
        FactCatalogue<AkimElection> facts = AkimElectionLifecycle.Procedure.Facts;
        WrittenFact written = facts.Write(Arose(Unit.Of(Kyzylaray, UnitKind.RuralDistrict, 1_800)));
        string payload = written.Payload.Replace(
            """
            "711","name":"Kyzylaray
            """,
            """
            "711","name":"Zhidebay
            """,
            StringComparison.Ordinal);
        Assert.NotEqual(written.Payload, payload);
        Assert.Throws<ArgumentException>("locality", () => facts.ReadBack(written with { Payload = payload }));
    }

    private static void AssertStored(Unit unit, string json)
    {
        FactCatalogue<AkimElection> facts = AkimElectionLifecycle.Procedure.Facts;
        WrittenFact written = facts.Write(Arose(unit));
        Assert.EndsWith($"\"unit\":{json}}}", written.Payload, StringComparison.Ordinal);
        Assert.Equal(unit, Assert.IsType<GroundArose>(facts.ReadBack(written)).Unit);
    }

    private static GroundArose Arose(Unit unit) =>
        new(unit, new Ground(GroundKind.TermEnds, new LocalDate(2027, 9, 20)), KeepEdition: false);
}
