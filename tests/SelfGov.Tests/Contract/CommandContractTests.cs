using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SelfGov.Law;
using Xunit;

namespace SelfGov.Contract;

/// <summary>Every command of every procedure, as data.</summary>
public sealed class CommandContractTests
{
    public static TheoryData<string, string> Commands => new(
        from probe in CommandProbe.All
        from name in probe.Names
        select (probe.Kind, name));

    [Fact]
    public void Every_procedure_is_here()
    {
        Assert.Equal(16, CommandProbe.All.Length);
        Assert.Distinct(CommandProbe.All.Select(probe => probe.Kind));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_reads_and_writes_to_itself(string kind, string name)
    {
        CommandProbe probe = Probe(kind);
        int read = 0;
        foreach (int seed in Enumerable.Range(0, 40))
        {
            JsonElement data = JsonSerializer.SerializeToElement(new CommandSample(seed).Of(probe.ShapeOf(name)));
            if (probe.Again(name, data, out ImmutableArray<ContractError> errors) is { } written)
            {
                read++;
                Assert.Equal(written, probe.Again(name, Encoding.UTF8.GetBytes(written), out _));
            }
            else
            {
                // What does not fit together is the only thing that a shape cannot say.
                Assert.All(errors, error => Assert.Equal(ContractErrorKind.NotConsistent, error.Kind));
            }
        }

        Assert.True(read > 0 || probe.ShapeOf(name).Fields.Any(field => field.Value.Kind is ValueKind.Object), $"{name} was never read");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_example_of_a_command_is_read(string kind, string name)
    {
        CommandProbe probe = Probe(kind);
        string? again = probe.Again(name, Encoding.UTF8.GetBytes(probe.ExampleOf(name)), out ImmutableArray<ContractError> errors);
        Assert.Equal(string.Empty, string.Join(Environment.NewLine, errors));
        Assert.NotNull(again);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_wrong_input_is_an_error_with_its_place(string kind, string name)
    {
        CommandProbe probe = Probe(kind);
        ValueShape shape = probe.ShapeOf(name);
        JsonObject sound = new CommandSample(1).Of(shape);
        foreach (WrongInput wrong in WrongInput.Of(shape, sound))
        {
            Assert.Null(probe.Again(name, JsonSerializer.SerializeToElement(wrong.Data), out ImmutableArray<ContractError> errors));
            Assert.Contains(errors, error => error.Kind == wrong.Kind && error.Pointer == wrong.Pointer);
        }

        string text = sound.ToJsonString();
        foreach (string given in (string[])["", "[]", "null", "1", "\"x\"", "{", text + text, text[..^1] + ",}", new string('[', 100)])
        {
            Assert.Null(probe.Again(name, Encoding.UTF8.GetBytes(given), out ImmutableArray<ContractError> errors));
            Assert.NotEmpty(errors);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_that_a_program_gives_without_a_field_is_refused_and_never_breaks(string kind, string name)
    {
        CommandProbe probe = Probe(kind);
        ValueShape shape = probe.ShapeOf(name);
        JsonElement? sound = Enumerable.Range(0, 200)
            .Select(seed => (JsonElement?)JsonSerializer.SerializeToElement(new CommandSample(seed).Of(shape)))
            .FirstOrDefault(data => probe.Again(name, data!.Value, out _) is not null);
        Assert.Empty(sound is { } data ? probe.TakenWithout(name, data) : []);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_field_and_every_choice_is_labelled_in_three_languages(string kind, string name) =>
        Assert.Empty(Unlabelled(Probe(kind).ShapeOf(name), string.Empty));

    // What facts keep beside the journal, commands bring.
    [Fact]
    public void Personal_data_are_marked_as_such() => Assert.Equal(
        [
            "akim-election cancel-registration/reason", "akim-election nominate-by-higher-akim/person/born",
            "akim-election nominate-by-higher-akim/person/name", "akim-election nominate-by-party/person/born",
            "akim-election nominate-by-party/person/name", "akim-election nominate-self/person/born",
            "akim-election nominate-self/person/name",
            "akim-election refuse-registration/reason", "akim-election register-candidate/electedInARow",
            "akim-election register-candidate/hasCorruptionGuilt", "akim-election register-candidate/hasUnspentConviction",
            "akim-election warn-candidate/reason",
            "election-accreditation accredit-foreign-observer/isBarred", "election-accreditation accredit-foreign-observer/name",
            "election-accreditation cancel-observer/breach", "election-accreditation register-media-representative/name",
            "election-accreditation register-observer/born", "election-accreditation register-observer/name",
            "election-accreditation register-trusted-person/bars", "election-accreditation register-trusted-person/born",
            "election-accreditation register-trusted-person/name", "election-accreditation remove-person/breach",
            "election-commission appoint-member/bars", "election-commission appoint-member/name",
            "election-commission dismiss-member/firstBreach", "election-commission dismiss-member/lastBreach",
            "election-commission elect-member/bars", "election-commission elect-member/name",
            "election-commission elect-member/organisation", "election-commission record-dissent/opinion",
            "election-commission warn-member/breach",
            "indirect-akim-election cancel-indirect-candidate/reason", "indirect-akim-election nominate-indirect-candidates/persons/*/born",
            "indirect-akim-election nominate-indirect-candidates/persons/*/name", "indirect-akim-election refuse-indirect-candidate/reason",
            "participatory-budget cast-vote/age", "participatory-budget make-proposal/age", "participatory-budget make-proposal/title",
            "public-hearing file-appeal/grounds", "public-hearing record-speech/name",
            "public-hearing record-speech/summary", "public-hearing register-participant/name", "public-hearing submit-comment/authorName",
            "public-hearing submit-comment/text",
        ],
        Commands.Select(row => row.Data)
            .SelectMany(row => Personal(Probe(row.Item1).ShapeOf(row.Item2), string.Empty).Select(at => $"{row.Item1} {row.Item2}{at}"))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_schema_is_JSON_and_names_every_field(string kind, string name)
    {
        CommandProbe probe = Probe(kind);
        ValueShape shape = probe.ShapeOf(name);
        foreach (EditionId? edition in probe.Editions.Select(each => (EditionId?)each).Prepend(null))
        {
            JsonElement schema = JsonDocument.Parse(probe.SchemaOf(name, edition)).RootElement;
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
            Assert.Equal(
                shape.Fields.Select(field => field.Name),
                schema.GetProperty("properties").EnumerateObject().Select(property => property.Name));
            Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        }
    }

    [Theory]
    [InlineData("1e-29")]
    [InlineData("0.0000000000000000000000000000001")]
    [InlineData("85000.00000000000000000000000000001")]
    [InlineData("1000000000000000.00000000000001")]
    [InlineData("1.23456789e-27")]
    public void A_number_that_would_become_another_one_is_out_of_range(string number)
    {
        Assert.Null(Probe("akim-election").Again(
            "pay-fee",
            Encoding.UTF8.GetBytes($$$"""{"candidate":{"number":1},"amount":{"tenge":{{{number}}}}}"""),
            out ImmutableArray<ContractError> errors));
        Assert.Contains(errors, error => (error.Kind, error.Pointer) == (ContractErrorKind.OutOfRange, "/amount/tenge"));
    }

    [Fact]
    public void A_schema_has_the_bounds_of_an_edition_the_labels_and_the_field_of_the_part()
    {
        CommandProbe probe = Probe("akim-election");
        Assert.Equal(-100_000_000, Precinct(null).GetProperty("minimum").GetInt32());
        Assert.Equal(1, Precinct(new EditionId("D2")).GetProperty("minimum").GetInt32());
        Assert.Equal("номер участка", Precinct(null).GetProperty("x-labels").GetProperty("ru").GetString());
        Assert.True(Field("withdraw-candidacy", "candidate", null).GetProperty("x-part").GetBoolean());
        Assert.False(Precinct(null).TryGetProperty("x-part", out _));

        JsonElement Precinct(EditionId? edition) => Field("hand-over-voter-list", "precinct", edition);
        JsonElement Field(string name, string field, EditionId? edition) =>
            JsonElement.Parse(probe.SchemaOf(name, edition)).GetProperty("properties").GetProperty(field);
    }

    [Theory]
    [InlineData("Asia/Almaty\\n")]
    [InlineData("\\nAsia/Almaty")]
    [InlineData("Asia/Almaty ")]
    public void A_form_is_that_of_the_whole_text(string zone)
    {
        string json = $$$"""{"unit":{"name":"a","kind":"Village","zoneId":"{{{zone}}}","voters":1},"ground":null}""";
        Probe("akim-election").Again("record-ground", Encoding.UTF8.GetBytes(json), out ImmutableArray<ContractError> errors);
        Assert.Contains(errors, error => error is { Kind: ContractErrorKind.OutOfRange, Pointer: "/unit/zoneId" });
    }

    [Fact]
    public void A_command_of_more_than_a_mebibyte_is_not_read()
    {
        byte[] long_ = Encoding.UTF8.GetBytes($$"""{"day":"{{new string('x', 1_048_576)}}"}""");
        Assert.Null(Probe("akim-election").Again("call-election", long_, out ImmutableArray<ContractError> errors));
        Assert.Equal(ContractErrorKind.TooLong, Assert.Single(errors).Kind);
        Assert.Null(Probe("akim-election").Again("call-election", JsonDocument.Parse(long_).RootElement, out errors));
        Assert.Equal(ContractErrorKind.TooLong, Assert.Single(errors).Kind);
    }

    [Fact]
    public void A_hundred_errors_are_told_and_no_more()
    {
        string fields = string.Join(',', Enumerable.Range(0, 50_000).Select(number => $"\"unknown{number}\":1"));
        Assert.Null(Probe("akim-election").Again(
            "call-election", Encoding.UTF8.GetBytes($"{{{fields}}}"), out ImmutableArray<ContractError> errors));
        Assert.Equal(100, errors.Length);
    }

    [Fact]
    public void A_command_that_is_not_there_is_named_with_those_that_are()
    {
        Assert.Null(Probe("akim-election").Again("call-ellection", JsonElement.Parse("{}"), out ImmutableArray<ContractError> errors));
        ContractError error = Assert.Single(errors);
        Assert.Equal(ContractErrorKind.NoCommand, error.Kind);
        Assert.Contains("call-ellection", error.Text.English, StringComparison.Ordinal);
        Assert.Null(Probe("akim-election").Again(null!, JsonElement.Parse("{}"), out errors));
        Assert.Null(Probe("akim-election").Again("call-election", default(JsonElement), out errors));
        Assert.Equal(ContractErrorKind.NotJson, Assert.Single(errors).Kind);
    }

    // The example of the findings: a day that model binding turned into 01.01.0001.
    [Fact]
    public void The_call_of_an_election_keeps_its_day() => Assert.StartsWith(
        """{"day":"2026-12-27",""",
        Probe("akim-election").Again(
            "call-election", JsonElement.Parse("""{"day":"2026-12-27","minimumWage":{"tenge":85000}}"""), out _));

    [Theory]
    [InlineData("""{"day":"27.12.2026","minimumWage":{"tenge":85000}}""", ContractErrorKind.OutOfRange, "/day")]
    [InlineData("""{"day":"0001-01-01","minimumWage":{"tenge":85000}}""", ContractErrorKind.OutOfRange, "/day")]
    [InlineData("""{"day":"2026-02-30","minimumWage":{"tenge":85000}}""", ContractErrorKind.OutOfRange, "/day")]
    [InlineData("""{"day":"2026-12-27T00:00:00","minimumWage":{"tenge":85000}}""", ContractErrorKind.OutOfRange, "/day")]
    [InlineData("""{"day":20261227,"minimumWage":{"tenge":85000}}""", ContractErrorKind.WrongKind, "/day")]
    [InlineData("""{"day":null,"minimumWage":{"tenge":85000}}""", ContractErrorKind.Null, "/day")]
    [InlineData("""{"minimumWage":{"tenge":85000}}""", ContractErrorKind.Missing, "/day")]
    [InlineData("""{"day":"2026-12-27","day":"2026-12-28","minimumWage":{"tenge":85000}}""", ContractErrorKind.Repeated, "/day")]
    [InlineData("""{"Day":"2026-12-27","minimumWage":{"tenge":85000}}""", ContractErrorKind.Unknown, "/Day")]
    [InlineData("""{"day":"2026-12-27","minimumWage":{"tenge":"85000"}}""", ContractErrorKind.WrongKind, "/minimumWage/tenge")]
    [InlineData("""{"day":"2026-12-27","minimumWage":{"tenge":1e999}}""", ContractErrorKind.OutOfRange, "/minimumWage/tenge")]
    [InlineData("""{"day":"2026-12-27","minimumWage":{"tenge":85000,"a/b~c":1}}""", ContractErrorKind.Unknown, "/minimumWage/a~1b~0c")]
    [InlineData("""{"day":"\ud800","minimumWage":{"tenge":85000}}""", ContractErrorKind.BadText, "/day")]
    public void What_is_wrong_with_a_call_is_told_with_its_place(string json, ContractErrorKind kind, string place)
    {
        Assert.Null(Probe("akim-election").Again("call-election", Encoding.UTF8.GetBytes(json), out ImmutableArray<ContractError> errors));
        Assert.Contains(errors, error => error.Kind == kind && error.Pointer == place);
    }

    private static CommandProbe Probe(string kind) => CommandProbe.All.Single(each => each.Kind == kind);

    private static IEnumerable<string> Personal(ValueShape shape, string at) =>
    [
        .. shape.Element is { } element ? Personal(element, $"{at}/*") : [],
        .. shape.Fields.Where(field => field.IsPersonal).Select(field => $"{at}/{field.Name}"),
        .. shape.Fields.SelectMany(field => Personal(field.Value, $"{at}/{field.Name}")),
    ];

    private static IEnumerable<string> Unlabelled(ValueShape shape, string at) =>
    [
        .. shape.Choices.Where(choice => choice.Label is null).Select(choice => $"{at}={choice.Name}"),
        .. shape.Element is { } element ? Unlabelled(element, $"{at}/*") : [],
        .. shape.Fields.Where(field => field.Label is null).Select(field => $"{at}/{field.Name}"),
        .. shape.Fields.SelectMany(field => Unlabelled(field.Value, $"{at}/{field.Name}")),
    ];
}
