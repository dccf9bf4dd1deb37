using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SelfGov.AspNetCore.OpenApi.Hosts;
using SelfGov.Cases;

namespace SelfGov.AspNetCore.OpenApi;

/// <summary>What the document says of commands.</summary>
public sealed class CommandTests
{
    // What the document says beside the contract, or says instead of it.
    private static readonly string[] Said = ["title", "description", "$schema", "$id"];

    [Fact]
    public void The_schema_of_every_command_is_that_of_the_contract()
    {
        int commands = 0;
        foreach ((string kind, string command, string contract, string example) in Contracts())
        {
            JsonNode body = BodyOf(kind, command);
            Assert.Equal(
                Plain(Whole(JsonNode.Parse(contract)!)), Plain(Whole(body["schema"]!)));

            // One without a field is not written.
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example), body["example"] ?? new JsonObject()), $"{kind} {command}");
            commands++;
        }

        Assert.True(commands > 380, $"{commands}");
    }

    [Fact]
    public void Every_command_says_what_it_does_in_three_languages_by_which_article_for_whom_and_under_which_conditions()
    {
        Assert.All(BuiltDocument.OfLibrary.Where(each => each.Method == "post"), each =>
        {
            JsonObject operation = each.Operation;
            Assert.Equal(["en", "kk", "ru"], operation["x-summary"]!.AsObject().Select(language => language.Key).Order());
            string description = operation["description"]!.GetValue<string>();
            Assert.Contains($"]({operation["x-article"]!["address"]!.GetValue<string>()})", description, StringComparison.Ordinal);
            Assert.NotEmpty(operation["x-article"]!["place"]!.GetValue<string>());
            foreach (JsonNode? role in operation["x-roles"]!.AsArray())
            {
                Assert.Contains($"`{role!["code"]!.GetValue<string>()}`", description, StringComparison.Ordinal);
            }

            foreach (JsonNode? rule in operation["x-rules"]!.AsArray())
            {
                Assert.Contains(rule!["text"]!["en"]!.GetValue<string>(), description, StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public void A_command_reads_as_the_law_has_it()
    {
        JsonObject call = BuiltDocument.Paths["/api/akim-election/{id}/commands/call-election"]!["post"]!.AsObject();
        Assert.Equal("call the election", call["summary"]!.GetValue<string>());
        Assert.Equal("назначить выборы", call["x-summary"]!["ru"]!.GetValue<string>());
        string description = call["description"]!.GetValue<string>();
        Assert.StartsWith("Calls the election (art. 113-1(2)-(3)).\n\nLaw: [art. 113-1(2)", description, StringComparison.Ordinal);
        Assert.Contains("(`territorial-commission`)", description, StringComparison.Ordinal);
        JsonNode day = BuiltDocument.Schemas["AkimElectionCallElection"]!["properties"]!["day"]!;
        Assert.Equal("Election day.", day["description"]!.GetValue<string>());
        Assert.Equal("сайлау күні", day["x-labels"]!["kk"]!.GetValue<string>());
    }

    [Fact]
    public void Every_field_of_every_schema_has_a_description()
    {
        Assert.All(BuiltDocument.Schemas.Where(schema => schema.Key != "ClockTime" && schema.Key != "ProblemDetails"), schema =>
        {
            Assert.NotNull(schema.Value!["description"]);
            Assert.All(
                schema.Value!["properties"] as JsonObject ?? [],
                field => Assert.True(field.Value!["description"] is not null, $"{schema.Key}.{field.Key}"));
        });
    }

    private static IEnumerable<(string Kind, string Command, string Contract, string Example)> Contracts()
    {
        using ServiceProvider services = new ServiceCollection().AddSelfGov().UseInMemoryJournal().AddProcedures().Services
            .BuildServiceProvider();
        return [.. services.GetServices<IProcedure>().SelectMany(procedure => procedure.Accept(new Reader()))];
    }

    private static JsonNode BodyOf(string kind, string command) =>
        BuiltDocument.Paths[$"/api/{kind}/{{id}}/commands/{command}"]!["post"]!["requestBody"]!["content"]!["application/json"]!;

    // With everything that is referred to in its place, and null as the contract writes it.
    private static JsonNode Whole(JsonNode node) => node switch
    {
        JsonObject schema => Whole(schema),
        JsonArray list => new JsonArray([.. list.Select(each => each is null ? null : Whole(each))]),
        _ => node.DeepClone(),
    };

    private static JsonObject Whole(JsonObject schema)
    {
        var whole = new JsonObject();
        foreach ((string keyword, JsonNode? content) in schema)
        {
            if (keyword == "$ref")
            {
                Put(whole, Whole(BuiltDocument.Resolve(schema).AsObject()));
            }
            else if (keyword == "oneOf")
            {
                JsonObject value = Whole(content![0]!.AsObject());
                value["type"] = new JsonArray(value["type"]!.DeepClone(), "null");
                if (value["enum"] is JsonArray names)
                {
                    names.Add(null);
                }

                Put(whole, value);
            }
            else
            {
                whole[keyword] = content is null ? null : Whole(content);
            }
        }

        return whole;
    }

    private static void Put(JsonObject whole, JsonObject more)
    {
        foreach ((string keyword, JsonNode? content) in more)
        {
            whole.TryAdd(keyword, content?.DeepClone());
        }
    }

    private static string Plain(JsonNode? node) => Ordered(node)?.ToJsonString() ?? "null";

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject each => new JsonObject(each
            .Where(member => !Said.Contains(member.Key) || member.Value is JsonObject)
            .Where(member => member.Key != "x-enumDescriptions")
            .Where(member => member.Key != "x-choices" || member.Value!.AsObject().Count > 0)
            .Where(member => member.Key != "properties" || member.Value!.AsObject().Count > 0)
            .Where(member => member.Key != "required" || member.Value is not JsonArray { Count: 0 })
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(
                member.Key,
                member.Key == "type" && member.Value is JsonArray types
                    ? new JsonArray([.. types.Select(type => type!.GetValue<string>()).Order(StringComparer.Ordinal)])
                    : Ordered(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Ordered)]),
        _ => node?.DeepClone(),
    };

    private sealed class Reader : IProcedureVisitor<IEnumerable<(string, string, string, string)>>
    {
        public IEnumerable<(string, string, string, string)> Visit<TCase>(Procedure<TCase> procedure)
            where TCase : SelfGov.Workflow.Case => procedure.Contract.Names.Select(name =>
                (procedure.Kind, name, procedure.Contract.SchemaOf(name), procedure.Contract.ExampleOf(name)));
    }
}
