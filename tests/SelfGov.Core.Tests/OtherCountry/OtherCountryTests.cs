using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using NodaTime;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.OtherCountry;

/// <summary>The core knows no country: another country's law is written on it, and nothing in it names this one's.</summary>
public class OtherCountryTests
{
    private static readonly string[] OfOneCountry =
        ["kazakhstan", "akim", "maslikhat", "aul", "okrug", "raion", "oblast", "tenge", "almaty", "astana", "aqto", "nauryz", "adilet",
            "zan.kz", "әкім", "мәслихат", "маслихат"];

    [Fact]
    public void The_law_of_another_country_is_written_on_the_core_alone()
    {
        var lifecycle = InitiativeLifecycle.Procedure.Lifecycles.Of(InitiativeLifecycle.Edition);
        Instant start = Instant.FromUtc(2026, 1, 15, 10, 0);
        var resident = new Actor("anna", InitiativeLifecycle.Resident);
        var refused = Assert.IsType<Decision<Initiative>.Refused>(
            lifecycle.Open(new CaseId("i-1"), new MakeInitiative(99, 5_000), new Context(start, resident)));
        Refusal refusal = Assert.Single(refused.Refusals);
        Assert.Equal(("initiators.enough", nameof(MakeInitiative.Initiators), "at least 100", "99"),
            (refusal.Code, refusal.Field, refusal.Expected?.English, refusal.Found?.English));

        var made = Assert.IsType<Decision<Initiative>.Accepted>(
            lifecycle.Open(new CaseId("i-1"), new MakeInitiative(100, 5_000), new Context(start, resident)));
        Deadline due = Assert.Single(lifecycle.Deadlines(made.Next));
        Assert.Equal(new LocalDateTime(2026, 7, 16, 0, 0), due.At.InZone(made.Next.Zone).LocalDateTime);
    }

    [Fact]
    public void No_name_and_no_text_in_the_core_is_of_one_country()
    {
        using var file = new PEReader(File.OpenRead(typeof(Lifecycle<>).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();
        var texts = new List<string>();
        for (UserStringHandle text = MetadataTokens.UserStringHandle(1); !text.IsNil; text = metadata.GetNextHandle(text))
        {
            texts.Add(metadata.GetUserString(text));
        }

        texts.AddRange(metadata.TypeDefinitions.Select(handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name)));
        texts.AddRange(metadata.MemberReferences.Select(handle => metadata.GetString(metadata.GetMemberReference(handle).Name)));
        texts.AddRange(metadata.MethodDefinitions.Select(handle => metadata.GetString(metadata.GetMethodDefinition(handle).Name)));

        string[] words = [.. texts.SelectMany(text => OfOneCountry.Where(word => Speaks(text, word)).Select(word => $"{word} in: {text}"))];
        Assert.Empty(words);
    }

    private static bool Speaks(string text, string word)
    {
        int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1]));
    }
}
