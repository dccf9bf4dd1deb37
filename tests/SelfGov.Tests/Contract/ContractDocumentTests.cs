using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using SelfGov.Cases;
using SelfGov.Contract.Answers;
using SelfGov.Elections.Candidacies;
using SelfGov.Elections.Direct;
using SelfGov.Kazakhstan.Bodies;
using SelfGov.Law;
using SelfGov.Workflow;
using Xunit;

namespace SelfGov.Contract;

/// <summary>The examples of <c>docs/contract.md</c> print what the page says.</summary>
public sealed partial class ContractDocumentTests
{
    [Fact]
    public void The_examples_print_what_the_page_says()
    {
        string page = File.ReadAllText(Path.Combine(Clone.Root, "docs", "contract.md")).ReplaceLineEndings("\n");
        Assert.Equal(
            Shown().Matches(page).Select(match => match.Groups[1].Value),
            [Printed(Read), Printed(Refuse), Printed(Show)]);
    }

    private static void Read(TextWriter output)
    {
        CommandContract<AkimElection> contract = AkimElectionLifecycle.Procedure.Contract;
        using JsonDocument body = JsonDocument.Parse(
            """
            { "day": "2026-12-27", "minimumWage": { "tenge": 85000 } }
            """);
        ICommand<AkimElection> command = contract.Read("call-election", body.RootElement);
        output.WriteLine(command.GetType().Name);
        output.WriteLine(contract.Write(command).Data);
    }

    private static void Refuse(TextWriter output)
    {
        CommandContract<AkimElection> contract = AkimElectionLifecycle.Procedure.Contract;
        using JsonDocument wrong = JsonDocument.Parse(
            """
            { "day": "27.12.2026", "minimumWage": { "tenge": null }, "hurry": true }
            """);
        contract.TryRead("call-election", wrong.RootElement, out _, out ImmutableArray<ContractError> errors);
        foreach (ContractError error in errors)
        {
            output.WriteLine($"{error.Kind} {error.Pointer}: {error.Text.English}");
        }
    }

    private static void Show(TextWriter output)
    {
        CaseDocuments<AkimElection> documents = AkimElectionLifecycle.Procedure.Documents;
        Lifecycle<AkimElection> lifecycle = AkimElectionLifecycle.Procedure.Lifecycles.Of(new EditionId("D4"));
        Instant now = Instant.FromUtc(2026, 11, 23, 5, 0);
        var commission = new Actor("commission-17", Roles.TerritorialCommission);
        var district = new Unit("Kyzylaray", UnitKind.RuralDistrict, "Asia/Almaty", voters: 1_240, settlements: 3);
        var ground = new RecordGround(district, new Ground(GroundKind.EarlyTermination, new LocalDate(2026, 11, 2)));
        Decision<AkimElection> decision = lifecycle.Open(new CaseId("kyzylaray-2026"), ground, new Context(now, commission));
        AkimElection election = ((Decision<AkimElection>.Accepted)decision).Next;
        output.WriteLine(Encoding.UTF8.GetString(documents.OfCase(new CaseView<AkimElection>(election, lifecycle, now)))[..215]);
        JsonElement limit = JsonElement.Parse(documents.OfDeadlines(lifecycle.Deadlines(election)))[0];
        output.WriteLine($"{limit.GetProperty("at")} {limit.GetProperty("kind")} {limit.GetProperty("commands")}");
    }

    private static string Printed(Action<TextWriter> example)
    {
        using var output = new StringWriter { NewLine = "\n" };
        example(output);
        return output.ToString();
    }

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
