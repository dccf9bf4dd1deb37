using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SelfGov.Oracles;
using Xunit;

namespace SelfGov.Contract;

/// <summary>Other programs read the schemas, and find right and wrong what the contract does.</summary>
public sealed class SchemaOracleTests
{
    public static TheoryData<string, string> Commands => CommandContractTests.Commands;

    [Theory]
    [MemberData(nameof(Commands))]
    public void JsonSchema_Net_takes_what_the_contract_takes_and_refuses_what_it_refuses(string kind, string name)
    {
        (string text, JsonObject[] sound, JsonObject[] wrong) = Question(kind, name);
        JsonSchema schema = JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        Assert.All(sound, data => Assert.True(Takes(schema, data), data.ToJsonString()));
        Assert.All(wrong, data => Assert.False(Takes(schema, data), data.ToJsonString()));
    }

    [Fact]
    public async Task Ajv_and_Hyperjump_take_what_the_contract_takes_and_refuse_what_it_refuses()
    {
        (string Schema, JsonObject[] Sound, JsonObject[] Wrong)[] questions =
            [.. Commands.Select(row => row.Data).Select(row => Question(row.Item1, row.Item2))];
        Answer[] answers = await NodeOracle.Ask<object, Answer>(
            "schemas.mjs",
            questions.Select(question => new
            {
                question.Schema,
                Samples = question.Sound.Concat(question.Wrong).Select(data => data.ToJsonString()).ToArray(),
            }));
        Assert.Equal(questions.Length, answers.Length);
        foreach (((_, JsonObject[] sound, JsonObject[] wrong), Answer answer) in questions.Zip(answers))
        {
            bool[] expected = [.. sound.Select(_ => true), .. wrong.Select(_ => false)];
            Assert.Equal(expected, answer.Ajv);
            Assert.Equal(expected, answer.Hyperjump);
        }
    }

    private static (string Schema, JsonObject[] Sound, JsonObject[] Wrong) Question(string kind, string name)
    {
        CommandProbe probe = CommandProbe.All.Single(each => each.Kind == kind);
        ValueShape shape = probe.ShapeOf(name);
        return (
            probe.SchemaOf(name, null),
            [.. Enumerable.Range(0, 3).Select(seed => new CommandSample(seed).Of(shape))],
            [.. WrongInput.Of(shape, new CommandSample(1).Of(shape)).Select(wrong => wrong.Data).Where(data => !HasTooManyDecimals(data))]);
    }

    private static bool Takes(JsonSchema schema, JsonObject data) => schema.Evaluate(JsonSerializer.SerializeToElement(data)).IsValid;

    // How many decimals a number may have, schemas say in words of their own: validators count in binary fractions.
    private static bool HasTooManyDecimals(JsonObject data) => data.ToJsonString().Contains("0.12345", StringComparison.Ordinal);

    private sealed record Answer(bool[] Ajv, bool[] Hyperjump);
}
