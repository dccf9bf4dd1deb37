using System.Text.Json;
using SelfGov.Law;

namespace SelfGov.Oracles;

/// <summary>The forms that follow a number, against the CLDR data of Node.js.</summary>
public sealed class PluralTests
{
    private const int Last = 200;
    private const string Advice = "install Node.js 20 or newer";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Dictionary<string, string> RussianDays = new()
    {
        ["one"] = "календарный день",
        ["few"] = "календарных дня",
        ["many"] = "календарных дней",
    };

    private static readonly Dictionary<string, string> EnglishDays = new() { ["one"] = "calendar day", ["other"] = "calendar days" };

    [Fact]
    public async Task Days_take_the_form_of_the_category_that_Node_names()
    {
        string folder = Path.Combine(RepositoryFolder.Root, "tests", "oracles");
        string printed = await OtherProgram.Run(folder, Advice, "node", "plurals.mjs", $"{Last}");
        Plural[] plurals = JsonSerializer.Deserialize<Plural[]>(printed, Json)!;

        Assert.Equal(Last, plurals.Length);
        Assert.All(plurals, plural =>
        {
            Words text = TimeLimit.CalendarDays(plural.Number).Before().Text;
            Assert.Equal($"не позднее чем за {plural.Number} {RussianDays[plural.Russian]}", text.Russian);
            Assert.Equal($"not later than {plural.Number} {EnglishDays[plural.English]} before", text.English);

            // Kazakh has two categories, and a noun after a number is the same in both.
            Assert.Contains(plural.Kazakh, new[] { "one", "other" });
            Assert.Equal($"кемінде күнтізбелік {plural.Number} күн бұрын", text.Kazakh);
        });
    }

    private sealed record Plural(int Number, string Kazakh, string Russian, string English);
}
