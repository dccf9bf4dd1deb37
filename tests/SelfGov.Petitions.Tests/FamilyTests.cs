using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SelfGov.Cases;
using SelfGov.Petitions.Doors;
using SelfGov.Petitions.Library;
using SelfGov.Petitions.Shapes;
using SelfGov.Workflow;

namespace SelfGov.Petitions;

public class FamilyTests
{
    [Xunit.Fact]
    public void A_family_is_the_list_at_its_head_in_its_order()
    {
        Assert.Equal(
            [("v", typeof(V)), ("w", typeof(W)), ("x", typeof(X)), ("y", typeof(Y)), ("z", typeof(Z))],
            new Family<Signal>(SignalJson.Default.Signal).Members.Select(member => (member.Name, member.Type)));
        Assert.Equal(typeof(PetitionFact), LibraryPetitionLifecycle.Procedure.Facts.Family.Head.Type);
        Assert.Equal("publish-petition", LibraryPetitionLifecycle.Procedure.Commands.Members[0].Name);
    }

    [Xunit.Fact]
    public void A_member_is_found_by_its_name_letter_by_letter_and_by_its_type()
    {
        Assert.Equal(typeof(KnockHeard), DoorDefinition.Facts.Find("knock-heard")?.Type);
        Assert.Equal("knock-heard", DoorDefinition.Facts.Find(typeof(KnockHeard))?.Name);
        Assert.Null(DoorDefinition.Facts.Find("Knock-heard"));
        Assert.Null(DoorDefinition.Facts.Find(string.Empty));
        Assert.Null(DoorDefinition.Facts.Find(typeof(DoorStolen)));
        Assert.Null(DoorDefinition.Facts.Find(typeof(DoorFact)));
        Assert.Null(DoorDefinition.Facts.Find(typeof(Knock)));
        Assert.Throws<ArgumentNullException>(() => DoorDefinition.Facts.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => DoorDefinition.Facts.Find((Type)null!));
    }

    [Xunit.Fact]
    public void Every_type_of_a_long_family_is_found_at_its_own_place()
    {
        foreach (FamilyMember member in LibraryPetitionLifecycle.Procedure.Facts.Family.Members)
        {
            Assert.Same(member, LibraryPetitionLifecycle.Procedure.Facts.Family.Find(member.Type));
            Assert.Same(member, LibraryPetitionLifecycle.Procedure.Facts.Family.Find(member.Name));
        }
    }

    [Xunit.Fact]
    public void A_head_that_is_null_or_of_others_is_refused_and_named()
    {
        Assert.Equal("head", Assert.Throws<ArgumentNullException>(() => new Family<Fact<Door>>(null!)).ParamName);
        Assert.Contains(
            "DoorCommand is no Fact", Assert.Throws<ArgumentException>(() => new Family<Fact<Door>>(DoorJson.Default.DoorCommand)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_head_without_a_list_is_refused_and_told_how_to_write_one()
    {
        Assert.Contains("DoorFact has no list: write [JsonDerivedType", Refused(), StringComparison.Ordinal);
        Assert.Contains(
            "DoorShut has no list", Assert.Throws<ArgumentException>(() => new Family<Fact<Door>>(DoorJson.Default.DoorShut)).Message,
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_member_without_a_name_that_is_a_text_is_refused_and_named()
    {
        Assert.Contains("DoorShut has no name in the list", Refused(new JsonDerivedType(typeof(DoorShut))), StringComparison.Ordinal);
        Assert.Contains(
            "DoorShut has no name in the list", Refused(new JsonDerivedType(typeof(DoorShut), string.Empty)), StringComparison.Ordinal);
        Assert.Contains("DoorShut has no name in the list", Refused(new JsonDerivedType(typeof(DoorShut), 7)), StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_name_or_a_type_that_stands_twice_is_refused_and_both_are_named()
    {
        Assert.Contains(
            "'shut' stands twice in the list of its family, for DoorShut and DoorOpened",
            Refused(new JsonDerivedType(typeof(DoorShut), "shut"), new JsonDerivedType(typeof(DoorOpened), "shut")),
            StringComparison.Ordinal);
        Assert.Contains(
            "'DoorShut' stands twice in the list of its family, for shut and closed",
            Refused(new JsonDerivedType(typeof(DoorShut), "shut"), new JsonDerivedType(typeof(DoorShut), "closed")),
            StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void A_catalogue_of_a_family_has_its_names_and_says_which_family_it_is()
    {
        var catalogue = new FactCatalogue<Door>(DoorDefinition.Facts);

        Assert.Same(DoorDefinition.Facts, catalogue.Family);
        Assert.Equal(DoorDefinition.Facts.Members.Select(member => member.Name).Order(StringComparer.Ordinal), catalogue.Names);
        Assert.Throws<ArgumentException>(
            () => new FactCatalogue<Door>(new Family<Fact<Door>>(Head(new JsonDerivedType(typeof(DoorShut), "shut")))));
    }

    private static string Refused(params JsonDerivedType[] list) =>
        Assert.Throws<ArgumentException>(() => new Family<Fact<Door>>(Head(list))).Message;

    private static JsonTypeInfo<DoorFact> Head(params JsonDerivedType[] list)
    {
        JsonTypeInfo<DoorFact> head = JsonTypeInfo.CreateJsonTypeInfo<DoorFact>(new JsonSerializerOptions());
        head.PolymorphismOptions = new JsonPolymorphismOptions();
        foreach (JsonDerivedType member in list)
        {
            head.PolymorphismOptions.DerivedTypes.Add(member);
        }

        return head;
    }
}
