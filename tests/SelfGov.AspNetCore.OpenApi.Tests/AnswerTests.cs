using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.AspNetCore.OpenApi.Observed;
using SelfGov.Oracles;

namespace SelfGov.AspNetCore.OpenApi;

/// <summary>What the document says of answers is what the endpoints answer, and all of it.</summary>
public sealed class AnswerTests
{
    private static readonly Lazy<Task<ImmutableArray<Observation>>> Observations = new(Tour.TakeAsync);

    [Fact]
    public async Task Every_answer_is_as_the_document_says()
    {
        var document = new DocumentedAnswer();
        string[] flaws = [.. (await Observations.Value).Select(document.FlawOf).OfType<string>().Distinct()];
        Assert.True(flaws.Length == 0, string.Join('\n', flaws));
    }

    [Fact]
    public async Task Every_answer_of_the_document_is_given()
    {
        string[] given =
        [
            .. (await Observations.Value).Select(seen => $"{seen.Operation.Kind} {seen.Status} {seen.MediaType}").Distinct()
                .Order(StringComparer.Ordinal),
        ];
        var kinds = (await Observations.Value).Select(seen => (seen.Path, seen.Method, seen.Operation.Kind)).Distinct().ToLookup(
            each => (each.Path, each.Method), each => each.Kind);
        string[] documented =
        [
            .. (from operation in BuiltDocument.OfLibrary
                from kind in kinds[(operation.Path, operation.Method)]
                from status in operation.Operation["responses"]!.AsObject()
                from form in BuiltDocument.Resolve(status.Value!)["content"] is JsonObject forms ? forms.Select(form => form.Key) : [""]
                select $"{kind} {status.Key} {form}").Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Equal(documented, given);
    }

    [Fact]
    public async Task Ajv_takes_every_answer_too()
    {
        JsonObject[] samples =
        [
            .. from seen in await Observations.Value
               where seen.Body is not null && DocumentedAnswer.SchemaOf(seen) is not null
               group seen.Body by DocumentedAnswer.SchemaOf(seen)!.ToJsonString() into bodies
               select new JsonObject
               {
                   ["schema"] = JsonNode.Parse(bodies.Key),
                   ["samples"] = new JsonArray([.. bodies.Distinct().Select(body => JsonNode.Parse(body))]),
               },
        ];
        Assert.NotEmpty(samples);
        string[] flaws = await NodeOracle.Ask<object, string>(
            "answers.mjs", [new { Schemas = BuiltDocument.Schemas, Samples = samples }]);
        Assert.Empty(flaws);
    }
}
